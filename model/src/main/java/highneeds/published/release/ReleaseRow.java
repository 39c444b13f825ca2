package highneeds.published.release;

import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.value.Amounts;
import highneeds.published.tables.PublishedSettings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** One row of a release file, read by heading. */
record ReleaseRow(List<String> headings, SheetRow row) {

    private String text(String heading) {
        int column = headings.indexOf(heading);
        return column < 0 ? "" : row.cell(column).text().strip();
    }

    /** True if the row counts this council; by its code or, where that is missing, its name. */
    boolean of(String code, String name) {
        if (!text("geographic_level").toLowerCase(Locale.ROOT).startsWith("local")) {
            return false;
        }
        String written = text("old_la_code").replaceFirst("\\.0+$", "");
        return written.matches("\\d{3}")
                ? written.equals(code)
                : text("la_name").equalsIgnoreCase(name);
    }

    /** Calendar year, or year of the January in an academic year such as 202526; 0 if unclear. */
    int year() {
        String period = text("time_period").replaceAll("\\D", "");
        return switch (period.length()) {
            case 4 -> Integer.parseInt(period);
            case 6, 8 -> Integer.parseInt(period.substring(0, 4)) + 1;
            default -> 0;
        };
    }

    private String topic() {
        if (headings.contains("age")) {
            return "child or young persons age";
        }
        if (headings.contains("age_started")) {
            return "age when plan started";
        }
        String topic = text("breakdown_topic");
        return (topic.isEmpty() ? text("breakdown") : topic).toLowerCase(Locale.ROOT);
    }

    /** True if the row is the total of the council. */
    boolean ofAll() {
        return topic().startsWith("all ")
                || topic().equals("total")
                || topic().equals("new ehc plans");
    }

    /** True if the row is of an age, whatever day the age is on. */
    boolean ofAge() {
        return topic().matches(".*\\bage\\b.*");
    }

    /** True if the row is of an age at the census, not the age at which a plan started. */
    boolean ofAgeNow() {
        return ofAge() && !topic().contains("start");
    }

    /** Position of the row's age among the groups; -1 if it is not known or none of them. */
    int age(int youngest, int groups) {
        String label = text("breakdown") + text("age") + text("age_started");
        String age = ReleaseLabels.age(label);
        if (age.length() > 2) {
            return -1;
        }
        int position = Integer.parseInt(age) - youngest;
        return position >= groups ? -1 : Math.max(-1, position);
    }

    /** The setting the row is of, if it is of one. */
    Optional<String> placement() {
        return topic().contains("placement") || topic().contains("setting")
                ? ReleaseLabels.settingOfLabel(text("breakdown"))
                : Optional.empty();
    }

    /** A number; empty where the file says "x" or "z" or is blank. */
    OptionalDouble number(String heading) {
        int column = headings.indexOf(heading);
        Cell cell = column < 0 ? Cell.EMPTY : row.cell(column);
        OptionalDouble number = Amounts.of(cell);
        return number.isPresent() && number.getAsDouble() < 0 ? OptionalDouble.empty() : number;
    }

    /** Adds the numbers of the setting columns, or the number of the row's own setting. */
    void settings(double[] bySetting) {
        int own = PublishedSettings.NAMES.indexOf(text("setting"));
        if (own >= 0) {
            bySetting[own] += number("plans").orElse(0);
        }
        for (String heading : headings) {
            ReleaseLabels.settingOfHeading(heading)
                    .ifPresent(
                            setting ->
                                    bySetting[PublishedSettings.position(setting)] +=
                                            number(heading).orElse(0));
        }
    }

    /** Adds the numbers of the need columns, or the number of the row's own need. */
    void needs(double[] byNeed) {
        ReleaseLabels.needOfHeading("number_" + text("need"))
                .ifPresent(
                        need ->
                                byNeed[PublishedSettings.NEEDS.indexOf(need)] +=
                                        number("plans").orElse(number("new_plans").orElse(0)));
        for (String heading : headings) {
            ReleaseLabels.needOfHeading(heading)
                    .ifPresent(
                            need ->
                                    byNeed[PublishedSettings.NEEDS.indexOf(need)] +=
                                            number(heading).orElse(0));
        }
    }
}
