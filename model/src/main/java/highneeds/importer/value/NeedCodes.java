package highneeds.importer.value;

import highneeds.domain.Catalogue;
import highneeds.domain.Need;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the need a file means: by code, name or alias of the catalogue, old codes such as BESD or
 * ASC among them, after the choices the user made for this file.
 */
public final class NeedCodes {

    /** Code of the need of a plan for which none is recorded. */
    public static final String NOT_RECORDED = "NR";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Optional<String>> found = new HashMap<>();

    /**
     * @param chosen the user's choices: text in the file to need code
     */
    public NeedCodes(Catalogue catalogue, Map<String, String> chosen) {
        for (Need need : catalogue.needs()) {
            codes.putIfAbsent(Words.plain(need.code()), need.code());
            codes.putIfAbsent(Words.plain(need.name()), need.code());
        }
        for (Need need : catalogue.needs()) {
            need.aliases().forEach(alias -> codes.putIfAbsent(Words.plain(alias), need.code()));
        }
        chosen.forEach((text, code) -> codes.put(Words.plain(text), code));
        // What a person says of "?" or of an empty cell holds for just that.
        codes.remove("");
        chosen.forEach((text, code) -> found.put(text, Optional.of(code)));
    }

    /** Code of the need, or nothing if the text is none the catalogue knows. */
    public Optional<String> of(String text) {
        return found.computeIfAbsent(text, this::find);
    }

    private Optional<String> find(String text) {
        String plain = Words.plain(text);
        String code = codes.get(plain);
        if (code == null) {
            code = codes.get(Words.withoutBrackets(text));
        }
        if (code == null) {
            code = parts(text);
        }
        return Optional.ofNullable(code);
    }

    /** Reads "ASD - Autistic spectrum disorder" and "Autism (ASD)" by either part. */
    private String parts(String text) {
        for (String part : text.split("\\s[-\u2013:/|]\\s?|[()]|: ")) {
            String code = codes.get(Words.plain(part));
            if (code != null) {
                return code;
            }
        }
        return null;
    }
}
