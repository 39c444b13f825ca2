package highneeds.project;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import highneeds.domain.CellValues;
import highneeds.domain.Grid;

import java.io.IOException;

/** Values by cell as the size of their grid and the cells that are not 0: most cells are. */
final class CellValuesJson {

    private CellValuesJson() {}

    static final class Writer extends StdSerializer<CellValues> {
        Writer() {
            super(CellValues.class);
        }

        @Override
        public void serialize(CellValues values, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            json.writeNumberField("needs", values.grid().needs());
            json.writeNumberField("settings", values.grid().settings());
            json.writeObjectFieldStart("cells");
            for (int cell = 0; cell < values.grid().size(); cell++) {
                if (values.get(cell) != 0) {
                    json.writeNumberField(Integer.toString(cell), values.get(cell));
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<CellValues> {
        Reader() {
            super(CellValues.class);
        }

        @Override
        public CellValues deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            JsonNode node = parser.readValueAsTree();
            Grid grid = new Grid(node.path("needs").asInt(), node.path("settings").asInt());
            JsonNode cells = node.path("cells");
            return CellValues.of(grid, cell -> cells.path(Integer.toString(cell)).asDouble(0));
        }
    }
}
