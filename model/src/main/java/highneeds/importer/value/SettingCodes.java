package highneeds.importer.value;

import highneeds.domain.Catalogue;
import highneeds.domain.Setting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the setting a file means: by code, name or alias of the catalogue, then out of area by the
 * provider's authority and residential by the weeks.
 *
 * <p>Settings of one sector that are reported on the same lines of the returns are one family; a
 * move to another area or to boarding stays in the family.
 */
public final class SettingCodes {

    private final Catalogue catalogue;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Optional<String>> found = new HashMap<>();

    /**
     * @param chosen the user's choices: text in the file to setting code
     */
    public SettingCodes(Catalogue catalogue, Map<String, String> chosen) {
        this.catalogue = catalogue;
        for (Setting setting : catalogue.settings()) {
            codes.putIfAbsent(Words.plain(setting.code()), setting.code());
            codes.putIfAbsent(Words.plain(setting.name()), setting.code());
        }
        for (Setting setting : catalogue.settings()) {
            setting.aliases().forEach(a -> codes.putIfAbsent(Words.plain(a), setting.code()));
        }
        chosen.forEach((text, code) -> codes.put(Words.plain(text), code));
        // What a person says of "?" or of an empty cell holds for just that.
        codes.remove("");
        chosen.forEach((text, code) -> found.put(text, Optional.of(code)));
    }

    /** Code of the setting the text means by itself. */
    public Optional<String> of(String text) {
        return found.computeIfAbsent(text, this::find);
    }

    private Optional<String> find(String text) {
        String plain = Words.plain(text);
        String one = singular(plain);
        for (String form : List.of(plain, Words.withoutBrackets(text), one, shortened(one))) {
            String code = codes.get(form);
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static String shortened(String plain) {
        return plain.replaceFirst(" (?:school|provision|placement|provider|setting)$", "");
    }

    private static String singular(String plain) {
        return plain.replaceAll("\\bschools\\b", "school")
                .replaceAll("\\bcolleges\\b", "college")
                .replaceAll("\\bunits\\b", "unit")
                .replaceAll("\\bbases\\b", "base");
    }

    /**
     * The setting of a placement.
     *
     * @param code setting the text means
     * @param otherArea true if the provider lies in another council's area
     * @param weeks weeks a year the child boards, 0 for day
     */
    public String placed(String code, boolean otherArea, int weeks) {
        Setting setting = catalogue.setting(code);
        if (weeks > 0 && setting.residentialWeeks() == 0) {
            return boarding(setting, weeks);
        }
        if (otherArea && setting.inArea()) {
            return catalogue.settings().stream()
                    .filter(other -> family(other, setting) && !other.inArea())
                    .filter(other -> other.residentialWeeks() == setting.residentialWeeks())
                    .findFirst()
                    .orElse(setting)
                    .code();
        }
        return code;
    }

    private String boarding(Setting day, int weeks) {
        List<Setting> boarding =
                catalogue.settings().stream()
                        .filter(other -> family(other, day) && other.residentialWeeks() > 0)
                        .sorted(Comparator.comparingInt(Setting::residentialWeeks))
                        .toList();
        if (boarding.isEmpty()) {
            return day.code();
        }
        return boarding.stream()
                .filter(setting -> setting.residentialWeeks() <= weeks)
                .reduce((first, next) -> next)
                .orElse(boarding.getFirst())
                .code();
    }

    private static boolean family(Setting one, Setting other) {
        return one.sector() == other.sector() && one.returns().equals(other.returns());
    }
}
