package highneeds.project;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

import java.io.IOException;

/** Values by national curriculum year as an object of NCY and number. */
final class NcyValuesJson {

    private NcyValuesJson() {}

    static final class Writer extends StdSerializer<NcyValues> {
        Writer() {
            super(NcyValues.class);
        }

        @Override
        public void serialize(NcyValues values, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            for (int ncy = Ncy.FIRST; ncy <= Ncy.LAST; ncy++) {
                json.writeNumberField(Integer.toString(ncy), values.get(ncy));
            }
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<NcyValues> {
        Reader() {
            super(NcyValues.class);
        }

        @Override
        public NcyValues deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            JsonNode node = parser.readValueAsTree();
            return NcyValues.of(ncy -> node.path(Integer.toString(ncy)).asDouble(0));
        }
    }
}
