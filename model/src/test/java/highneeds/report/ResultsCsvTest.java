package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.importer.TableReading;
import highneeds.report.table.ReportContent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

class ResultsCsvTest {

    @TempDir Path folder;

    private static List<String> lines(ReportContent content) throws IOException {
        StringWriter text = new StringWriter();
        List<Forecast> forecasts =
                content.scenarios().stream().map(scenario -> scenario.forecast()).toList();
        ResultsCsv.write(forecasts, text);
        return text.toString().lines().toList();
    }

    @Test
    void beginsWithTheHeaderOfTheFormat() throws IOException {
        assertThat(lines(ReportExample.small()).getFirst())
                .isEqualTo(
                        "scenario,measure,year,age_group,ncy,need,setting,mean,sd,p2.5,p5,p10,p25,"
                                + "p50,p75,p90,p95,p97.5");
    }

    @Test
    void writesEveryResultInTheirOrder() throws IOException {
        ReportContent content = ReportExample.full();
        int results =
                content.scenarios().stream()
                        .mapToInt(scenario -> scenario.forecast().results().means().size())
                        .sum();
        assertThat(lines(content)).hasSize(results + 1);
    }

    @Test
    void writesMoneyByFinancialYearAndPlansByCensus() throws IOException {
        List<String> lines = lines(ReportExample.small());
        assertThat(lines).anyMatch(line -> line.startsWith("Baseline,plans,2027,,,,,"));
        assertThat(lines).anyMatch(line -> line.startsWith("Baseline,hnb_spend,2026-27,,,,,"));
    }

    @Test
    void leavesTheRangeEmptyWithoutSimulations() throws IOException {
        assertThat(lines(ReportExample.small()).get(1)).endsWith(",,,,,,,,,,").contains(",");
    }

    @Test
    void writesTheMeanOfTheResults() throws IOException {
        ReportContent content = ReportExample.full();
        double plans =
                content.baseline().forecast().results().mean(ResultKey.total(Measure.PLANS, 2030));
        String line =
                lines(content).stream()
                        .filter(one -> one.startsWith("Baseline,plans,2030,,,,,"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Double.parseDouble(line.split(",")[7]))
                .isCloseTo(plans, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void statesVersionInputsSeedScenariosAndProfileInTheFileBesideIt() throws IOException {
        ReportContent content = ReportExample.full();
        List<Forecast> forecasts =
                content.scenarios().stream().map(scenario -> scenario.forecast()).toList();
        Path csv = folder.resolve("results.csv");
        ResultsCsv.write(
                forecasts,
                new ResultsOrigin(
                        "Exampleshire",
                        "1.2.3",
                        "c0ffee",
                        content.run().readings(),
                        content.run().choices()),
                csv);

        JsonNode said =
                new ObjectMapper().readTree(folder.resolve("results.csv-metadata.json").toFile());
        assertThat(said.get("@context").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(said.get("url").asText()).isEqualTo("results.csv");
        JsonNode run = said.get("notes").get(0);
        assertThat(run.get("program").asText()).isEqualTo("High Needs 1.2.3");
        assertThat(run.get("profile").asText()).isEqualTo("internal");
        assertThat(run.get("seed").asLong()).isEqualTo(content.run().choices().seed());
        assertThat(run.get("simulations").asInt()).isEqualTo(50);
        assertThat(run.get("inputs-sha256").asText()).isEqualTo("c0ffee");
        assertThat(run.get("scenarios")).hasSize(4);
        assertThat(run.get("scenarios").get(0).asText()).isEqualTo("Baseline");
        TableReading read = content.run().readings().getFirst();
        assertThat(run.get("files").get(0).get("file").asText()).isEqualTo(read.file());
        assertThat(run.get("files").get(0).get("sha256").asText()).isEqualTo(read.sha256());
        StringJoiner header = new StringJoiner(",");
        said.get("tableSchema")
                .get("columns")
                .forEach(column -> header.add(column.get("name").asText()));
        assertThat(Files.readAllLines(csv).getFirst()).isEqualTo(header.toString());
    }

    @Test
    void writesNumbersWithAPointInAnyCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(ResultsCsv.number(12_345_678.25)).isEqualTo("12345678.25");
            assertThat(ResultsCsv.number(-0.0)).isEqualTo("0");
            assertThat(ResultsCsv.number(1e-9)).isEqualTo("0");
            assertThat(ResultsCsv.number(-1500)).isEqualTo("-1500");
        } finally {
            Locale.setDefault(before);
        }
    }
}
