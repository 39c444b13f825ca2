package highneeds.importer.table;

import highneeds.domain.Catalogue;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.repair.Repair;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Authorities;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.SettingCodes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds needs and settings of rows; unknown codes leave the row out, each named once. */
final class Codes {

    /** A column with more unknown words than this holds something else, perhaps names. */
    private static final int MOST_UNKNOWN = 40;

    private static final int LONGEST_NAMED = 60;

    /** A word of fewer rows may be about one child, typed into the wrong column. */
    private static final int FEWEST_NAMED = 3;

    private final NeedCodes needs;
    private final SettingCodes settings;
    private final Authorities authorities;
    private final Mapping mapping;
    private final Set<String> namedNeeds;
    private final Set<String> namedSettings;

    Codes(Table table, Catalogue catalogue, String council) {
        this.needs = new NeedCodes(catalogue, table.mapping().needs());
        this.settings = new SettingCodes(catalogue, table.mapping().settings());
        this.authorities = new Authorities(council);
        this.mapping = table.mapping();
        this.namedNeeds = named(table, Field.PRIMARY_NEED, needs::of);
        this.namedSettings = named(table, Field.PROVISION_TYPE, settings::of);
    }

    /** Unknown words that may stand in a message: codes come again and again, names do not. */
    private static Set<String> named(
            Table table, Field field, Function<String, Optional<String>> find) {
        Map<String, Integer> unknown = new HashMap<>();
        for (Cell cell : table.column(field)) {
            String text = cell.text();
            if (find.apply(text).isEmpty()) {
                unknown.merge(text, 1, Integer::sum);
            }
        }
        if (unknown.size() > MOST_UNKNOWN) {
            return Set.of();
        }
        unknown.entrySet()
                .removeIf(
                        word ->
                                word.getValue() < FEWEST_NAMED
                                        || word.getKey().length() > LONGEST_NAMED);
        return unknown.keySet();
    }

    /** Code of the primary need; a blank one counts as not recorded, with a warning. */
    String need(RowValues row) throws LeftOut {
        String text = row.text(Field.PRIMARY_NEED);
        if (text.isEmpty() && !mapping.needs().containsKey("")) {
            row.warn(
                    "need-not-recorded",
                    Field.PRIMARY_NEED,
                    row.lacks(Field.PRIMARY_NEED, "primary need")
                            + "; the plan counts as 'need not recorded'.",
                    "Add the need in the case system and read the file again.");
            return needs.of(NeedCodes.NOT_RECORDED)
                    .orElseThrow(() -> unknown("need", Field.PRIMARY_NEED, "", Set.of()));
        }
        Optional<String> code = needs.of(text);
        if (code.isEmpty() && row.repairs("unknown-need", Repair.NOT_RECORDED)) {
            row.mended(
                    "unknown-need",
                    Field.PRIMARY_NEED,
                    "The need is not in the catalogue; the plan counts as 'need not recorded'.");
            code = needs.of(NeedCodes.NOT_RECORDED);
        }
        return code.orElseThrow(() -> unknown("need", Field.PRIMARY_NEED, text, namedNeeds));
    }

    /** Code of the setting, out of area and residential taken into account. */
    String setting(RowValues row) throws LeftOut {
        String text = row.text(Field.PROVISION_TYPE);
        if (text.isEmpty() && !mapping.settings().containsKey("")) {
            throw new LeftOut(
                    "missing-setting",
                    Field.PROVISION_TYPE,
                    row.lacks(Field.PROVISION_TYPE, "provision type")
                            + ", so the row was left out.",
                    "Add it, or say what an empty cell means (value codes).");
        }
        String code =
                settings.of(text)
                        .orElseThrow(
                                () ->
                                        unknown(
                                                "provision type",
                                                Field.PROVISION_TYPE,
                                                text,
                                                namedSettings));
        return settings.placed(
                code,
                authorities.isOther(row.text(Field.PROVIDER_AUTHORITY)),
                row.residentialWeeks());
    }

    private static LeftOut unknown(String kind, Field field, String text, Set<String> named) {
        String code = kind.equals("need") ? "unknown-need" : "unknown-setting";
        String what =
                named.contains(text)
                        ? "The " + kind + " '" + text + "' is not in the catalogue"
                        : "The " + kind + " is not in the catalogue";
        return new LeftOut(
                code,
                field,
                what + ", so its rows were left out.",
                "Say which " + kind + " it means (value codes), or add it to the catalogue.");
    }
}
