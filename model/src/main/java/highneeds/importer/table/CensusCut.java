package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.domain.Ncy;
import highneeds.domain.Origin;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.Dates;
import highneeds.importer.value.SettingCodes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Cuts January censuses, the third Thursday of each January, from plans and placements with start
 * and end dates.
 *
 * <p>The first census is the one after the first plan end on record: an export of running plans
 * only would show earlier censuses without those who left. The last one is the latest before the
 * newest start in the file. The setting is that of the placement running on census day; of several,
 * the one that started last.
 */
public final class CensusCut {

    /** An export may be made some weeks after the last plan in it started. */
    private static final int DAYS_WITHOUT_STARTS = 45;

    private final List<PlanEpisode> episodes;
    private final Map<String, List<Placement>> placements = new HashMap<>();
    private final Reading reading;
    private final FoundTable source;
    private final Set<Origin> withoutPlacement = new LinkedHashSet<>();
    private final Set<Origin> outsideAges = new LinkedHashSet<>();

    public CensusCut(CohortTable cohort, FoundTable source, List<Placement> all, Reading reading) {
        this.episodes = cohort.episodes();
        this.source = source;
        this.reading = reading;
        all.forEach(p -> placements.computeIfAbsent(p.person(), k -> new ArrayList<>()).add(p));
        placements
                .values()
                .forEach(list -> list.sort(Comparator.comparing(Placement::start).reversed()));
    }

    /** Plans at every census that can be cut. */
    public List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        if (episodes.isEmpty()) {
            return plans;
        }
        int last = lastCensus();
        for (int census = firstCensus(last); census <= last; census++) {
            Map<String, Plan> atCensus = new java.util.LinkedHashMap<>();
            for (PlanEpisode episode : episodes) {
                if (episode.runsOn(CensusDate.of(census))) {
                    plan(episode, census).ifPresent(p -> atCensus.putIfAbsent(p.person(), p));
                }
            }
            plans.addAll(atCensus.values());
        }
        report();
        return plans;
    }

    private int lastCensus() {
        LocalDate newest =
                episodes.stream()
                        .map(PlanEpisode::start)
                        .filter(start -> !start.isAfter(reading.today()))
                        .max(Comparator.naturalOrder())
                        .orElse(reading.today())
                        .plusDays(DAYS_WITHOUT_STARTS);
        LocalDate known = newest.isAfter(reading.today()) ? reading.today() : newest;
        int year = known.getYear();
        return CensusDate.of(year).isAfter(known) ? year - 1 : year;
    }

    private int firstCensus(int last) {
        Optional<LocalDate> firstEnd =
                episodes.stream()
                        .map(episode -> episode.end().orElse(null))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        if (firstEnd.isEmpty() || firstEnd.get().isAfter(CensusDate.of(last))) {
            note(
                    Issue.Severity.WARNING,
                    "no-ended-plans",
                    "No plan has ended, so only the census of January " + last + " could be made.",
                    "Export ended plans as well, so that leavers can be counted.");
            return last;
        }
        int year = firstEnd.get().getYear();
        int first = CensusDate.of(year).isBefore(firstEnd.get()) ? year + 1 : year;
        note(
                Issue.Severity.NOTE,
                "censuses-cut",
                "Censuses were cut for January "
                        + first
                        + " to "
                        + last
                        + ", from the first ended"
                        + " plan on record on.",
                "If ended plans are missing in the first years, leave those censuses out.");
        return first;
    }

    private Optional<Plan> plan(PlanEpisode episode, int census) {
        int ncy = Ncy.ofAge(Dates.ageAtCensus(episode.birth(), census));
        if (!Ncy.valid(ncy)) {
            outsideAges.add(episode.origin());
            return Optional.empty();
        }
        LocalDate day = CensusDate.of(census);
        Optional<Placement> placed =
                placements.getOrDefault(episode.person(), List.of()).stream()
                        .filter(placement -> placement.runsOn(day))
                        .findFirst();
        String setting = placed.map(Placement::setting).or(episode::setting).orElse("");
        if (setting.isEmpty()) {
            withoutPlacement.add(episode.origin());
            setting = awaiting();
        }
        return Optional.of(
                new Plan(
                        episode.person(),
                        census,
                        ncy,
                        episode.need(),
                        setting,
                        placed.map(Placement::provider).orElse(episode.provider()),
                        episode.district(),
                        episode.origin()));
    }

    private String awaiting() {
        return new SettingCodes(reading.catalogue(), Map.of())
                .of("Awaiting placement")
                .orElse(reading.catalogue().settings().getLast().code());
    }

    private void report() {
        rows(
                "plan-without-placement",
                withoutPlacement,
                count ->
                        (count == 1 ? "1 plan had" : count + " plans had")
                                + " no placement on the day of a census; there the child counts as"
                                + " awaiting placement.",
                "Add the missing placements, or correct their dates.");
        rows(
                "age-outside-range",
                outsideAges,
                count ->
                        "The holder of "
                                + (count == 1 ? "1 running plan" : count + " running plans")
                                + " was too old or too young for one on the day of a census and was"
                                + " not counted there.",
                "Cease plans whose holders are past 25, and check dates of birth.");
    }

    private void rows(String code, Set<Origin> rows, IntFunction<String> what, String remedy) {
        reading.issues()
                .addAll(
                        RowIssues.of(
                                code,
                                source.file().name(),
                                source.mapping().headingOf(Field.PUPIL_ID).orElse(""),
                                List.copyOf(rows),
                                what,
                                remedy));
    }

    private void note(Issue.Severity severity, String code, String what, String remedy) {
        reading.issues().about(severity, code, source.file().name(), source.sheet(), what, remedy);
    }
}
