package highneeds.importer.table;

import highneeds.domain.Catalogue;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.Authorities;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.SettingCodes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds needs and settings of rows; unknown codes leave the row out, each named once. */
final class Codes {

    /** A column with more unknown words than this holds something else, perhaps names. */
    private static final int MOST_UNKNOWN = 40;

    private static final int LONGEST_NAMED = 60;

    private final NeedCodes needs;
    private final SettingCodes settings;
    private final Authorities authorities;
    private final boolean nameNeeds;
    private final boolean nameSettings;

    Codes(Table table, Catalogue catalogue, String council) {
        this.needs = new NeedCodes(catalogue, table.mapping().needs());
        this.settings = new SettingCodes(catalogue, table.mapping().settings());
        this.authorities = new Authorities(council);
        this.nameNeeds = fewUnknown(table, Field.PRIMARY_NEED, needs::of);
        this.nameSettings = fewUnknown(table, Field.PROVISION_TYPE, settings::of);
    }

    private static boolean fewUnknown(
            Table table, Field field, Function<String, Optional<String>> find) {
        Set<String> unknown = new HashSet<>();
        Set<String> seen = new HashSet<>();
        table.column(field).stream()
                .map(cell -> cell.text())
                .filter(seen::add)
                .filter(text -> find.apply(text).isEmpty())
                .forEach(unknown::add);
        return unknown.size() <= MOST_UNKNOWN;
    }

    /** Code of the primary need; a blank one counts as not recorded, with a warning. */
    String need(RowValues row) throws LeftOut {
        String text = row.text(Field.PRIMARY_NEED);
        if (text.isEmpty()) {
            row.warn(
                    "need-not-recorded",
                    Field.PRIMARY_NEED,
                    "There is no primary need; the plan counts as 'need not recorded'.",
                    "Add the need in the case system and read the file again.");
            return needs.of(NeedCodes.NOT_RECORDED)
                    .orElseThrow(() -> unknown("need", Field.PRIMARY_NEED, "", false));
        }
        return needs.of(text)
                .orElseThrow(() -> unknown("need", Field.PRIMARY_NEED, text, nameNeeds));
    }

    /** Code of the setting, out of area and residential taken into account. */
    String setting(RowValues row) throws LeftOut {
        String text = row.text(Field.PROVISION_TYPE);
        if (text.isEmpty()) {
            throw new LeftOut(
                    "missing-setting",
                    Field.PROVISION_TYPE,
                    "There is no provision type, so the row was left out.",
                    "Add it, or write 'Awaiting placement'.");
        }
        String code =
                settings.of(text)
                        .orElseThrow(
                                () ->
                                        unknown(
                                                "provision type",
                                                Field.PROVISION_TYPE,
                                                text,
                                                nameSettings));
        return settings.placed(
                code,
                authorities.isOther(row.text(Field.PROVIDER_AUTHORITY)),
                row.residentialWeeks());
    }

    private static LeftOut unknown(String kind, Field field, String text, boolean named) {
        String code = kind.equals("need") ? "unknown-need" : "unknown-setting";
        String what =
                named && text.length() <= LONGEST_NAMED
                        ? "The " + kind + " '" + text + "' is not in the catalogue"
                        : "The " + kind + " is not in the catalogue";
        return new LeftOut(
                code,
                field,
                what + ", so its rows were left out.",
                "Say which " + kind + " it means (value codes), or add it to the catalogue.");
    }
}
