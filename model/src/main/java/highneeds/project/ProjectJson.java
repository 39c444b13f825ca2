package highneeds.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import highneeds.calibration.CalibrationChoices;
import highneeds.calibration.Growth;
import highneeds.calibration.YearWeight;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.NcyValues;
import highneeds.domain.Need;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;
import highneeds.scenario.Lever;

import java.util.List;
import java.util.OptionalInt;

/**
 * How the types of a project are written as JSON. A lever is written under the id of its {@link
 * Label}.
 */
final class ProjectJson {

    private static final int DEEPEST = 100;

    private ProjectJson() {}

    static ObjectMapper mapper() {
        SimpleModule own = new SimpleModule("high-needs");
        own.addSerializer(CellValues.class, new CellValuesJson.Writer());
        own.addDeserializer(CellValues.class, new CellValuesJson.Reader());
        own.addSerializer(SettingValues.class, new SettingValuesJson.Writer());
        own.addDeserializer(SettingValues.class, new SettingValuesJson.Reader());
        own.addSerializer(NcyValues.class, new NcyValuesJson.Writer());
        own.addDeserializer(NcyValues.class, new NcyValuesJson.Reader());
        own.addSerializer(Lever.class, new LeverJson.Writer());
        own.addDeserializer(Lever.class, new LeverJson.Reader());
        JsonMapper mapper =
                JsonMapper.builder()
                        .addModules(new Jdk8Module(), new JavaTimeModule(), own)
                        .addMixIn(Catalogue.class, CatalogueParts.class)
                        .addMixIn(CalibrationChoices.class, CalibrationParts.class)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private abstract static class CatalogueParts {
        @JsonCreator
        CatalogueParts(
                @JsonProperty("needs") List<Need> needs,
                @JsonProperty("settings") List<Setting> settings) {}

        @JsonProperty("needs")
        abstract List<Need> needs();

        @JsonProperty("settings")
        abstract List<Setting> settings();
    }

    private abstract static class CalibrationParts {
        @JsonCreator
        static CalibrationChoices stored(
                @JsonProperty("growth") Growth growth,
                @JsonProperty("asOf") OptionalInt asOf,
                @JsonProperty("yearWeights") List<YearWeight> yearWeights,
                @JsonProperty("leftOutFlows") List<Integer> leftOutFlows) {
            throw new IllegalStateException("Stands for CalibrationChoices.stored");
        }
    }
}
