package highneeds.domain;

import java.util.List;

/**
 * A primary type of need in the catalogue.
 *
 * @param code short code, unique in the catalogue, for example "ASD"
 * @param name name for people
 * @param aliases other spellings found in spreadsheets
 */
public record Need(String code, String name, List<String> aliases) {

    public Need {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A need has a code and a name");
        }
        aliases = List.copyOf(aliases);
    }
}
