package highneeds.published.build;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.Locale;
import java.util.Optional;

/** The labels of the published tables, brought to the few words the resources use. */
final class PublishedLabels {

    private PublishedLabels() {}

    /** Three-digit code of a council, or the name of a region or of England. */
    static String area(NamedCsvRecord row) {
        return row.getField("level").equals("Local authority")
                ? row.getField("la_code")
                : row.getField("area");
    }

    /**
     * Age as a number: the youngest and oldest groups by the age they end or begin with, so "under
     * 3" and "2 and under" are 2, "20 and over" is 20; "unknown" stays.
     */
    static String age(String label) {
        String digits = label.replaceAll("\\D", "");
        return label.startsWith("under") ? "2" : digits.isEmpty() ? "unknown" : digits;
    }

    static String need(String label) {
        return label.equals("NEED_UNKNOWN") ? "NR" : label;
    }

    /**
     * The setting of the caseload tables that a placement of the detailed tables belongs to; empty
     * for subtotals.
     */
    static Optional<String> setting(String placement) {
        if (placement.endsWith("- total")) {
            return Optional.empty();
        }
        String name = placement.toLowerCase(Locale.ROOT);
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
        return switch (name) {
            case "non-maintained early years" -> Optional.of("early_years_pvi");
            case "placement not recorded" -> Optional.of("not_recorded");
            default -> {
                if (!name.startsWith("ap/pru")) {
                    throw new IllegalArgumentException("No setting for the placement " + placement);
                }
                yield Optional.of("alternative_provision");
            }
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
