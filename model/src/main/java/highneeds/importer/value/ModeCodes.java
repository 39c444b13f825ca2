package highneeds.importer.value;

import highneeds.domain.TransportMode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the mode of travel a file means, after the choices the user made for this file. What is
 * written about a journey may name a child, so only the mode's own name goes further.
 */
public final class ModeCodes {

    /** Code of a mode the file does not say or that is none of the others. */
    public static final String OTHER = "OTHER";

    private static final String SHARED_TAXI = "SHARED_TAXI";
    private static final String SOLO_TAXI = "SOLO_TAXI";

    /** A taxi of which nobody says whether it is shared: the passengers tell. */
    private static final Set<String> TAXI =
            Set.of(
                    "taxi",
                    "taxis",
                    "phv",
                    "car",
                    "private hire",
                    "private hire vehicle",
                    "hackney",
                    "minicab",
                    "cab",
                    "contract taxi",
                    "taxi contract",
                    "contract car",
                    "saloon",
                    "saloon car",
                    "estate car");

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        for (TransportMode mode : TransportMode.all()) {
            NAMES.put(mode.code(), mode.name());
            KNOWN.put(Words.plain(mode.code()), mode.code());
            KNOWN.put(Words.plain(mode.name()), mode.code());
            mode.aliases().forEach(alias -> KNOWN.put(Words.plain(alias), mode.code()));
        }
    }

    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> asWritten = new HashMap<>();

    /**
     * @param chosen the user's choices: text in the file to code of a mode
     */
    public ModeCodes(Map<String, String> chosen) {
        chosen.forEach((text, code) -> this.chosen.put(Words.plain(text), code));
        // What a person says of "?" holds for just that.
        this.chosen.remove("");
        this.asWritten.putAll(chosen);
    }

    /** Every mode: code to name for people, dearest kinds first. */
    public static Map<String, String> names() {
        return java.util.Collections.unmodifiableMap(NAMES);
    }

    /** Name for people of a mode; of the others for an unknown code. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, NAMES.get(OTHER));
    }

    /**
     * Code of the mode a text means; nothing if it is not known.
     *
     * @param passengers how many share the vehicle, which tells a taxi alone from a shared one
     */
    public Optional<String> of(String text, int passengers) {
        if (asWritten.containsKey(text)) {
            return Optional.of(asWritten.get(text));
        }
        String plain = Words.plain(text);
        for (String form : new HashSet<>(java.util.List.of(plain, Words.withoutBrackets(text)))) {
            String code = chosen.containsKey(form) ? chosen.get(form) : KNOWN.get(form);
            if (code != null) {
                return Optional.of(code);
            }
            if (TAXI.contains(form)) {
                return Optional.of(passengers > 1 ? SHARED_TAXI : SOLO_TAXI);
            }
        }
        return Optional.empty();
    }
}
