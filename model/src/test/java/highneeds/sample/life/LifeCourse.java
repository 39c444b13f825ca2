package highneeds.sample.life;

import highneeds.domain.Ncy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lives through the months from long before the first census of the files, so that the caseload has
 * grown by itself, to the day the files were drawn.
 *
 * <p>Children are followed one by one; nothing here knows a transition rate of a forecast.
 */
public final class LifeCourse {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2004, Month.SEPTEMBER);
    private static final int FIRST_ID = 10_001;
    private static final double ARRIVALS_A_YEAR = 0.021;

    private static final Weights DISTRICTS = new Weights(districts());

    private final LocalDate drawn;
    private final Needs needs = new Needs();
    private final Residents residents;
    private final Providers providers;
    private final Chance chance;
    private final StatutoryProcess process;
    private final Placer placer;
    private final Moves moves;
    private final Ceasing ceasing;

    private final List<Child> children = new ArrayList<>();
    private final List<Child> active = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final Map<YearMonth, List<Request>> toStart = new HashMap<>();

    private LifeCourse(long seed, LocalDate drawn, Circumstances circumstances) {
        this.drawn = drawn;
        residents = new Residents(circumstances.size());
        providers = new Providers(circumstances.size());
        chance = Chance.of(seed, "children");
        process = new StatutoryProcess(residents, circumstances, Chance.of(seed, "requests"));
        placer = new Placer(providers, Chance.of(seed, "providers"));
        moves = new Moves(needs, placer, Chance.of(seed, "moves"));
        ceasing = new Ceasing(circumstances.ceasing(), Chance.of(seed, "ceasing"));
    }

    /**
     * Lives through all months as Exampleshire does.
     *
     * @param drawn the day the files are drawn; nothing happens after it
     */
    public static LifeCourse until(LocalDate drawn, long seed) {
        return until(drawn, seed, Circumstances.exampleshire());
    }

    /** Lives through all months of a council in other circumstances. */
    public static LifeCourse until(LocalDate drawn, long seed, Circumstances circumstances) {
        LifeCourse course = new LifeCourse(seed, drawn, circumstances);
        for (YearMonth month = FIRST_MONTH;
                !month.atDay(1).isAfter(drawn);
                month = month.plusMonths(1)) {
            course.live(month);
        }
        return course;
    }

    /** All who have or had a plan, in the order their plans started. */
    public List<Child> children() {
        return List.copyOf(children);
    }

    /** All requests, in the order they were received. */
    public List<Request> requests() {
        return requests.stream()
                .filter(r -> !r.requested().isAfter(drawn))
                .sorted(Comparator.comparing(Request::requested))
                .toList();
    }

    public Residents residents() {
        return residents;
    }

    public Providers providers() {
        return providers;
    }

    private static Map<String, Double> districts() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("Northfen", 14.0);
        shares.put("Quillbrook", 27.0);
        shares.put("Sedgemarsh", 16.0);
        shares.put("Port Tarn", 28.0);
        shares.put("Wolds", 15.0);
        return shares;
    }

    private void live(YearMonth month) {
        if (month.getMonth() == Month.SEPTEMBER) {
            endYear(month.atDay(1).minusDays(1));
            startYear(month.atDay(1));
        } else {
            breakDowns(month);
        }
        ceaseDuring(month);
        for (Request request : process.received(month)) {
            requests.add(request);
            if (request.planned() != null) {
                toStart.computeIfAbsent(YearMonth.from(request.planned()), _ -> new ArrayList<>())
                        .add(request);
            }
        }
        arrive(month);
        startPlans(month);
        active.removeIf(child -> !child.active());
    }

    private void endYear(LocalDate lastDay) {
        for (Child child : active) {
            int ncy = child.ncy(lastDay);
            if (ceasing.atYearEnd(Families.of(child.current().setting()), ncy, lastDay.getYear())) {
                cease(child, lastDay, ceasing.reason(ncy));
            }
        }
        active.removeIf(child -> !child.active());
    }

    /** The oldest move first, so that the places they leave are free for the young. */
    private void startYear(LocalDate firstDay) {
        active.sort(Comparator.comparing(Child::birth).thenComparing(Child::id));
        for (Child child : active) {
            needs.review(child, firstDay, chance);
            moves.startOfYear(child, firstDay);
        }
    }

    private void breakDowns(YearMonth month) {
        for (Child child : active) {
            LocalDate date = chance.day(month.atDay(1), month.atEndOfMonth());
            if (happens(child, date)) {
                moves.duringYear(child, date);
            }
        }
    }

    private void ceaseDuring(YearMonth month) {
        for (Child child : active) {
            LocalDate date = chance.day(month.atDay(1), month.atEndOfMonth());
            if (!happens(child, date)) {
                continue;
            }
            int ncy = child.ncy(date);
            if (ceasing.movesAwayInMonth()) {
                cease(child, date, Ceasing.TO_OTHER_COUNCIL);
            } else if (ceasing.inMonth(
                    Families.of(child.current().setting()), ncy, month.getYear())) {
                cease(child, date, ceasing.reason(ncy));
            }
        }
    }

    private boolean happens(Child child, LocalDate date) {
        return date.isAfter(child.current().start()) && !date.isAfter(drawn);
    }

    private void cease(Child child, LocalDate lastDay, String reason) {
        placer.release(child);
        child.cease(lastDay, reason);
    }

    /** Families move in with a plan from elsewhere, as many as move away, and much like them. */
    private void arrive(YearMonth month) {
        List<Child> here = List.copyOf(active);
        int arrivals = chance.poisson(here.size() * ARRIVALS_A_YEAR / 12);
        for (int i = 0; i < arrivals && !here.isEmpty(); i++) {
            Child like = here.get(chance.wholeBetween(0, here.size() - 1));
            LocalDate date = chance.day(month.atDay(1), month.atEndOfMonth());
            LocalDate birth = like.birth().plusDays(chance.wholeBetween(-3, 3));
            if (!date.isAfter(drawn) && like.active() && like.ncy(date) < Ncy.LAST) {
                arrive(like, birth, date);
            }
        }
    }

    private void arrive(Child like, LocalDate birth, LocalDate date) {
        Child child = enrol(birth, like.need(date), date);
        String family = Families.of(like.current().setting());
        placer.find(family, child, date)
                .filter(provider -> provider.takes(child.ncy(date)))
                .ifPresentOrElse(
                        provider -> placer.place(child, provider, date),
                        () -> moves.placeFirst(child, date));
    }

    private void startPlans(YearMonth month) {
        List<Request> due = toStart.getOrDefault(month, List.of());
        for (Request request :
                due.stream().sorted(Comparator.comparing(Request::planned)).toList()) {
            LocalDate date = request.planned();
            int age = SchoolYears.age(request.birth(), SchoolYears.startYear(date));
            if (!date.isAfter(drawn) && age <= Ncy.age(Ncy.LAST)) {
                Child child =
                        enrol(
                                request.birth(),
                                needs.drawAtIssue(age, date.getYear(), chance),
                                date);
                moves.placeFirst(child, date);
            }
        }
    }

    private Child enrol(LocalDate birth, String need, LocalDate date) {
        Child child =
                new Child(
                        "EX%06d".formatted(FIRST_ID + children.size()),
                        birth,
                        DISTRICTS.draw(chance),
                        needs.meanComplexity(need) + chance.normal());
        child.diagnose(date, need);
        children.add(child);
        active.add(child);
        return child;
    }
}
