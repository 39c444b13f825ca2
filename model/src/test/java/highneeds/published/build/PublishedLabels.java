package highneeds.published.build;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.published.release.ReleaseLabels;

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

    static String age(String label) {
        return ReleaseLabels.age(label);
    }

    static String need(String label) {
        return label.equals("NEED_UNKNOWN") ? "NR" : label;
    }

    /**
     * The setting of the caseload tables that a placement of the detailed tables belongs to; empty
     * for subtotals.
     */
    static Optional<String> setting(String placement) {
        Optional<String> setting = ReleaseLabels.settingOfLabel(placement);
        if (setting.isEmpty() && !placement.endsWith("- total")) {
            throw new IllegalArgumentException("No setting for the placement " + placement);
        }
        return setting;
    }
}
