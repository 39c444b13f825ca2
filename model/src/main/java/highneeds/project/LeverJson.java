package highneeds.project;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import highneeds.scenario.Lever;
import highneeds.scenario.LeverFields;

import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A lever as the plain fields its kind describes, so that a new kind of lever needs nothing here.
 */
final class LeverJson {

    private LeverJson() {}

    static final class Writer extends StdSerializer<Lever> {
        Writer() {
            super(Lever.class);
        }

        @Override
        public void serialize(Lever lever, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writePOJO(LeverFields.of(lever));
        }
    }

    static final class Reader extends StdDeserializer<Lever> {
        Reader() {
            super(Lever.class);
        }

        @Override
        public Lever deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            Map<String, Object> fields =
                    parser.readValueAs(new TypeReference<Map<String, Object>>() {});
            try {
                return LeverFields.lever(fields);
            } catch (IllegalArgumentException | NoSuchElementException e) {
                throw ValueInstantiationException.from(
                        parser,
                        "This is no lever the program knows",
                        context.constructType(Lever.class),
                        e);
            }
        }
    }
}
