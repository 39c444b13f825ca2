package highneeds.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An invented child or young person and the history of the plan, written on as the months pass.
 *
 * <p>Complexity is what the statistics do not show and the panels see: standard normal around the
 * mean of the need. It draws a child towards special provision and higher bands.
 */
public final class Child {

    private final String id;
    private final LocalDate birth;
    private final String district;
    private final double complexity;
    private final NavigableMap<LocalDate, String> needs = new TreeMap<>();
    private final List<Placement> placements = new ArrayList<>();
    private LocalDate lastDay;
    private String ceaseReason = "";

    Child(String id, LocalDate birth, String district, double complexity) {
        this.id = id;
        this.birth = birth;
        this.district = district;
        this.complexity = complexity;
    }

    public String id() {
        return id;
    }

    public LocalDate birth() {
        return birth;
    }

    public String district() {
        return district;
    }

    public double complexity() {
        return complexity;
    }

    /** First day of the plan with this council. */
    public LocalDate planStart() {
        return placements.getFirst().start();
    }

    /** Why the plan ceased; empty while it lasts. */
    public String ceaseReason() {
        return ceaseReason;
    }

    public List<Placement> placements() {
        return List.copyOf(placements);
    }

    public int ncy(LocalDate date) {
        return SchoolYears.ncy(birth, date);
    }

    public boolean hasPlan(LocalDate date) {
        return !planStart().isAfter(date) && (lastDay == null || !lastDay.isBefore(date));
    }

    /** Code of the primary need on a date; before the plan, the first that was found. */
    public String need(LocalDate date) {
        var entry = needs.floorEntry(date);
        return (entry == null ? needs.firstEntry() : entry).getValue();
    }

    /** The placement on a date of the plan. */
    public Placement placement(LocalDate date) {
        return placements.stream().filter(p -> p.covers(date)).findFirst().orElseThrow();
    }

    boolean active() {
        return lastDay == null;
    }

    Placement current() {
        return placements.getLast();
    }

    void diagnose(LocalDate from, String need) {
        needs.put(from, need);
    }

    /** Starts a placement; one that runs ends the day before. */
    void place(Provider provider, LocalDate from, Chance chance) {
        if (!placements.isEmpty()) {
            endCurrent(from.minusDays(1));
        }
        placements.add(new Placement(provider, from, null, chance.normal(), chance.uniform()));
    }

    void cease(LocalDate onDay, String reason) {
        endCurrent(onDay);
        lastDay = onDay;
        ceaseReason = reason;
    }

    private void endCurrent(LocalDate onDay) {
        placements.set(placements.size() - 1, current().endingOn(onDay));
    }
}
