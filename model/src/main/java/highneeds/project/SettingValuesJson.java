package highneeds.project;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import highneeds.domain.SettingValues;

import java.io.IOException;

/** Values by setting as a list in catalogue order. */
final class SettingValuesJson {

    private SettingValuesJson() {}

    static final class Writer extends StdSerializer<SettingValues> {
        Writer() {
            super(SettingValues.class);
        }

        @Override
        public void serialize(SettingValues values, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            double[] all = values.toArray();
            json.writeArray(all, 0, all.length);
        }
    }

    static final class Reader extends StdDeserializer<SettingValues> {
        Reader() {
            super(SettingValues.class);
        }

        @Override
        public SettingValues deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return SettingValues.copyOf(parser.readValueAs(double[].class));
        }
    }
}
