package highneeds.published.release;

import highneeds.published.tables.PublishedSettings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels and headings of the release files, brought to the few words the program uses. */
public final class ReleaseLabels {

    private static final String NEED = "number_";

    /** Placements in no setting yet: what is left of the total without them. */
    private static final List<String> NO_SETTING = List.of("await_prov", "perm_ex");

    private ReleaseLabels() {}

    /**
     * Age as a number: the youngest and oldest groups by the age they end or begin with, so "under
     * 3" and "2 and under" are 2, "20 and over" is 20; "unknown" stays.
     */
    public static String age(String label) {
        String digits = label.replaceAll("\\D", "");
        boolean under = label.strip().toLowerCase(Locale.ROOT).startsWith("under");
        return under ? "2" : digits.isEmpty() ? "unknown" : digits;
    }

    /**
     * Code of the need a heading such as "number_asd" counts. Down syndrome, counted by itself from
     * the reporting year 2026 on, is with the other needs, since England's pattern has it there.
     */
    static Optional<String> needOfHeading(String heading) {
        if (!heading.startsWith(NEED)) {
            return Optional.empty();
        }
        String code = heading.substring(NEED.length()).toUpperCase(Locale.ROOT);
        return switch (code) {
            case "NEED_UNKNOWN", "UNKNOWN" -> Optional.of("NR");
            case "DS" -> Optional.of("OTH");
            default ->
                    PublishedSettings.NEEDS.contains(code) ? Optional.of(code) : Optional.empty();
        };
    }

    /** The setting a heading such as "special_la_maintained" counts; empty for subtotals. */
    static Optional<String> settingOfHeading(String heading) {
        boolean none = NO_SETTING.stream().anyMatch(heading::startsWith);
        boolean subtotal =
                heading.endsWith("_pc")
                        || heading.endsWith("_total")
                        || heading.equals("ed_elsewhere");
        if (none || subtotal) {
            return Optional.empty();
        }
        if (heading.startsWith("mainstream_")) {
            return Optional.of(mainstream(heading));
        }
        if (heading.startsWith("special_")) {
            return Optional.of(special(heading.replace("non_", "non-")));
        }
        if (heading.startsWith("ap_pru_")) {
            return Optional.of("alternative_provision");
        }
        if (heading.startsWith("neet")) {
            return Optional.of("neet_or_not_in_education");
        }
        return switch (heading) {
            case "general_fe_tertiary_colleges", "ukrlp_provider" ->
                    Optional.of("fe_and_sixth_form_college");
            case "specialist_post_16_institutions" -> Optional.of("specialist_post16");
            case "elective_home_education" -> Optional.of("elective_home_education");
            case "other_arrangements_la" -> Optional.of("other_arrangements_la_eotas");
            case "other_arrangements_parents",
                    "online_provider",
                    "w_settings",
                    "other_schools",
                    "other_placement_settings" ->
                    Optional.of("other");
            case "nm_early_years" -> Optional.of("early_years_pvi");
            case "placement_unknown" -> Optional.of("not_recorded");
            default -> Optional.empty();
        };
    }

    /**
     * The setting a placement such as "Special - LA maintained" belongs to; empty for subtotals and
     * labels that are not known.
     */
    public static Optional<String> settingOfLabel(String placement) {
        String name = placement.strip().toLowerCase(Locale.ROOT);
        if (name.endsWith("total")) {
            return Optional.empty();
        }
        if (name.startsWith("mainstream")) {
            return Optional.of(mainstream(name));
        }
        if (name.startsWith("special")) {
            return Optional.of(special(name));
        }
        if (name.startsWith("fe ")) {
            return Optional.of(
                    name.contains("specialist")
                            ? "specialist_post16"
                            : "fe_and_sixth_form_college");
        }
        if (name.startsWith("educated elsewhere")) {
            return Optional.of(elsewhere(name));
        }
        if (name.startsWith("ap/pru")) {
            return Optional.of("alternative_provision");
        }
        return switch (name) {
            case "non-maintained early years" -> Optional.of("early_years_pvi");
            case "placement not recorded" -> Optional.of("not_recorded");
            default -> Optional.empty();
        };
    }

    private static String mainstream(String name) {
        return name.contains("resourced")
                ? "resourced_provision"
                : name.contains("unit")
                        ? "sen_unit"
                        : name.contains("independent") ? "independent_mainstream" : "mainstream";
    }

    private static String special(String name) {
        return name.contains("independent")
                ? "independent_special"
                : name.contains("non-maintained") ? "non_maintained_special" : "maintained_special";
    }

    private static String elsewhere(String name) {
        return name.contains("home education")
                ? "elective_home_education"
                : name.contains("arrangements by la")
                        ? "other_arrangements_la_eotas"
                        : name.contains("neet") || name.contains("not in education")
                                ? "neet_or_not_in_education"
                                : "other";
    }
}
