package highneeds.published.release;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.published.area.AreaFit;
import highneeds.published.area.AreaYear;
import highneeds.published.area.Gaps;
import highneeds.published.area.National;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The published history of a council brought up to date with release files the user downloaded: a
 * census of the files takes the place of the shipped one or comes after it, and the flows next to
 * it are estimated anew. Censuses before 2024 are not published by age and setting.
 */
public final class ReleasedHistory {

    private static final int FIRST = AreaYear.SHIPPED;

    private final Council council;
    private final ReleaseReader reader;
    private final ReleaseNumbers numbers;

    private ReleasedHistory(Council council) {
        this.council = council;
        this.reader = new ReleaseReader(council);
        this.numbers = reader.numbers();
    }

    /**
     * Reads release files.
     *
     * @param before the history as shipped; stays as it is if the files add nothing
     * @param files files {@link ReleaseKind} knows
     */
    public static Import<History> onto(Council council, History before, List<Path> files) {
        ReleasedHistory released = new ReleasedHistory(council);
        files.forEach(released.reader::read);
        History after = released.reader.issues().hasError() ? before : released.history(before);
        return new Import<>(after, released.reader.issues().all(), released.reader.readings());
    }

    private History history(History before) {
        TreeMap<Integer, double[][]> censuses = censuses();
        boolean nothingNew =
                numbers.byAge.isEmpty()
                        && !numbers.started.containsKey(FIRST)
                        && !numbers.ceased.containsKey(FIRST)
                        && !numbers.needs.containsKey(FIRST + 1);
        if (nothingNew) {
            return before;
        }
        List<Caseload> caseloads = new ArrayList<>();
        List<Flows> flows = new ArrayList<>();
        for (Map.Entry<Integer, double[][]> opening : censuses.entrySet()) {
            int year = opening.getKey();
            double[][] closing = censuses.get(year + 1);
            if (closing == null) {
                continue;
            }
            AreaFit fit = new AreaFit(year(year, closing), opening.getValue(), closing);
            Flows between = fit.flows();
            if (caseloads.isEmpty() || caseloads.getLast().census() != year) {
                caseloads.add(new Caseload(year, between.opening()));
            }
            caseloads.add(fit.closing());
            if (counted(year) && !broken(year, opening.getValue(), closing)) {
                flows.add(between);
            }
        }
        return new History(caseloads, flows, List.of(), History.Basis.PUBLISHED_TOTALS);
    }

    /** Plans by NCY and setting at each census, shipped or released, none missing between. */
    private TreeMap<Integer, double[][]> censuses() {
        TreeMap<Integer, double[][]> censuses = new TreeMap<>();
        Gaps shipped = new Gaps(council);
        censuses.put(FIRST, shipped.plans(FIRST));
        censuses.put(FIRST + 1, shipped.plans(FIRST + 1));
        numbers.byAge
                .tailMap(FIRST)
                .forEach((census, byAge) -> censuses.put(census, whole(census, byAge)));
        for (int census = FIRST; census <= censuses.lastKey(); census++) {
            if (!censuses.containsKey(census)) {
                say(
                        "release-gap",
                        "The files have no census of January %d, so later ones could not be added.",
                        "Download the release that has it as well.",
                        census);
                return new TreeMap<>(censuses.headMap(census));
            }
        }
        return censuses;
    }

    /** Where ages or settings of some plans are not published, the others stand for them. */
    private double[][] whole(int census, double[][] byAge) {
        double[][] plans = National.byNcy(byAge);
        double counted = total(plans);
        double total = numbers.plans.getOrDefault(census, counted);
        if (counted == 0 || Math.abs(counted - total) < 0.5) {
            return plans;
        }
        say(
                "release-scaled",
                "Of the plans of January %d, %,.0f of %,.0f are published by age and setting; the"
                        + " others were taken to be like them.",
                "Nothing to do, unless the council's return was not complete.",
                census,
                counted,
                total);
        return Arrays.stream(plans)
                .map(row -> Arrays.stream(row).map(n -> n * total / counted).toArray())
                .toArray(double[][]::new);
    }

    private boolean counted(int year) {
        boolean counted =
                year == FIRST
                        || numbers.started.containsKey(year) && numbers.ceased.containsKey(year);
        if (!counted) {
            say(
                    "release-without-flows",
                    "The plans of January %d were added, but new and ceased plans of %d were not"
                        + " among the files, so joiners and leavers of that year are not known.",
                    "Add '"
                            + ReleaseKind.STARTED.usualName()
                            + "' and '"
                            + ReleaseKind.CEASED.usualName()
                            + "' of the same release.",
                    year + 1,
                    year);
        }
        return counted;
    }

    private boolean broken(int year, double[][] opening, double[][] closing) {
        AreaYear between = year(year, closing);
        double explained =
                total(opening) + total(between.started()) - Arrays.stream(between.ceased()).sum();
        boolean broken = Math.abs(total(closing) - explained) > National.BROKEN * total(opening);
        if (broken) {
            say(
                    "release-broken",
                    "The plans of January %d cannot have come from those of the year before: one of"
                            + " the two returns is not complete, so no flows were taken from them.",
                    "Import your own plans of the two censuses.",
                    year + 1);
        }
        return broken;
    }

    private AreaYear year(int opening, double[][] closing) {
        AreaYear shipped = AreaYear.shipped(AreaTables.of(council.code()));
        boolean same = opening == AreaYear.SHIPPED;
        int census = opening + 1;
        double[] needs = numbers.needs.getOrDefault(census, shipped.needs());
        return new AreaYear(
                opening,
                numbers.started.getOrDefault(
                        opening, same ? shipped.started() : none(shipped.started())),
                numbers.ceased.getOrDefault(
                        opening, same ? shipped.ceased() : new double[shipped.ceased().length]),
                scaled(needs, total(closing)),
                numbers.needsByAge.getOrDefault(
                        census, same ? shipped.needsByAge() : none(shipped.needsByAge())),
                numbers.needsBySetting.getOrDefault(
                        census, same ? shipped.needsBySetting() : none(shipped.needsBySetting())),
                numbers.startedNeedsByAge.getOrDefault(
                        opening,
                        same ? shipped.startedNeedsByAge() : none(shipped.startedNeedsByAge())),
                numbers.startedNeedsBySetting.getOrDefault(
                        opening,
                        same
                                ? shipped.startedNeedsBySetting()
                                : none(shipped.startedNeedsBySetting())),
                shipped.residentialSchools(),
                shipped.residentialColleges());
    }

    private static double[][] none(double[][] like) {
        return new double[like.length][like[0].length];
    }

    private static double[] scaled(double[] values, double total) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(v -> sum > 0 ? v * total / sum : 0).toArray();
    }

    private static double total(double[][] rows) {
        return Arrays.stream(National.totals(rows)).sum();
    }

    private void say(String code, String what, String remedy, Object... values) {
        reader.issues()
                .about(
                        Issue.Severity.WARNING,
                        code,
                        "Release files",
                        "",
                        String.format(java.util.Locale.UK, what, values),
                        remedy);
    }
}
