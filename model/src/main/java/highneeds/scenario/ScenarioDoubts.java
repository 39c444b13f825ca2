package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.domain.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a person should know of levers before trusting them: one that comes too late, one that names
 * what the catalogue does not have, two that pull against each other. None of it stops a run,
 * except a destination that is not there.
 */
public final class ScenarioDoubts {

    /** Half a place either way is rounding. */
    private static final double ROUNDING = 0.5;

    private final Catalogue catalogue;
    private final List<String> doubts = new ArrayList<>();

    private ScenarioDoubts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What levers name that a catalogue does not have, in sentences. */
    public static List<String> unknownCodes(List<PlacedLever> levers, Catalogue catalogue) {
        ScenarioDoubts doubts = new ScenarioDoubts(catalogue);
        levers.forEach(placed -> doubts.unknown(placed.lever()));
        return List.copyOf(doubts.doubts);
    }

    /**
     * Doubts about levers in force, in their order.
     *
     * @param levers as {@link ScenarioBook#levers} gives them
     * @param baseline the baseline they are to change
     */
    public static List<String> about(List<PlacedLever> levers, Baseline baseline) {
        if (baseline.years().isEmpty()) {
            return List.of();
        }
        YearAssumptions lastYear = baseline.years().getLast();
        ScenarioDoubts doubts = new ScenarioDoubts(lastYear.catalogue());
        for (PlacedLever placed : levers) {
            doubts.late(placed.lever(), lastYear);
            doubts.unknown(placed.lever());
            doubts.endless(placed.lever(), lastYear);
            doubts.forum(placed.lever());
            doubts.overfull(placed.lever(), baseline);
        }
        doubts.together(levers.stream().map(PlacedLever::lever).toList());
        return List.copyOf(doubts.doubts);
    }

    private void late(Lever lever, YearAssumptions lastYear) {
        if (lever.phasing().begins() > lastYear.census()) {
            doubts.add(
                    "'%s' starts in September %d, after the forecast ends, so it changes nothing. Start it sooner or forecast more years."
                            .formatted(name(lever), lever.phasing().begins()));
        }
    }

    private void unknown(Lever lever) {
        LeverType type = LeverType.of(lever);
        Map<String, Object> values = type.valuesOf(lever);
        type.destination()
                .map(destination -> (String) values.get(destination.component()))
                .filter(code -> !catalogue.hasSetting(code))
                .ifPresent(code -> notThere(lever, code));
        if (values.get("scope") instanceof Scope scope) {
            scope.settings().stream()
                    .filter(code -> !catalogue.hasSetting(code))
                    .forEach(code -> notThere(lever, code));
            scope.needs().stream()
                    .filter(code -> !catalogue.hasNeed(code))
                    .forEach(code -> notThere(lever, code));
        }
    }

    private void notThere(Lever lever, String code) {
        doubts.add(
                "'%s' names '%s', which the catalogue does not have. Choose another."
                        .formatted(name(lever), code));
    }

    private void endless(Lever lever, YearAssumptions lastYear) {
        if (lever instanceof CapacityLever) {
            LeverType type = LeverType.of(lever);
            String code = (String) type.valuesOf(lever).get("toSetting");
            if (catalogue.hasSetting(code)
                    && !lastYear.provision().limited(catalogue.settingPosition(code))) {
                doubts.add(
                        "'%s' adds places to %s, but the baseline knows no limit there, so nobody waits for them. Enter the places there are now."
                                .formatted(name(lever), ScopeWording.setting(code, catalogue)));
            }
        }
    }

    private void forum(Lever lever) {
        if (lever instanceof FundingLever.BlockTransfer transfer
                && transfer.needsTheSecretaryOfState()) {
            doubts.add(
                    "'%s' is above %s%%, which the Schools Forum cannot agree to alone: the Secretary of State must."
                            .formatted(
                                    name(lever),
                                    Quantity.number(
                                            FundingLever.BlockTransfer.SCHOOLS_FORUM_LIMIT)));
        }
    }

    private void overfull(Lever lever, Baseline baseline) {
        LeverType type = LeverType.of(lever);
        type.destination()
                .map(to -> (String) type.valuesOf(lever).get(to.component()))
                .filter(catalogue::hasSetting)
                .ifPresent(
                        code -> {
                            int setting = catalogue.settingPosition(code);
                            double places =
                                    baseline.years().getFirst().provision().places().get(setting);
                            double plans = baseline.opening().plans().bySetting()[setting];
                            if (plans > places + ROUNDING) {
                                addOnce(
                                        "There are %s places in %s, but %s plans at the last census. Nobody is moved out, so it stays over its places until enough have left: check the places entered."
                                                .formatted(
                                                        Quantity.number(Math.rint(places)),
                                                        ScopeWording.setting(code, catalogue),
                                                        Quantity.number(Math.rint(plans))));
                            }
                        });
    }

    private void addOnce(String doubt) {
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    /** True if two levers of one kind turn the same thing up and down for some of the same. */
    private static boolean opposed(Lever one, Lever other) {
        LeverType type = LeverType.of(one);
        if (type != LeverType.of(other)) {
            return false;
        }
        boolean opposite =
                type.dials().stream()
                        .filter(LeverDial::size)
                        .anyMatch(
                                dial ->
                                        type.value(one, dial.component())
                                                        * type.value(other, dial.component())
                                                < 0);
        return opposite
                && (!type.hasScope()
                        || overlap(
                                (Scope) type.valuesOf(one).get("scope"),
                                (Scope) type.valuesOf(other).get("scope")));
    }

    private static boolean overlap(Scope one, Scope other) {
        return one.firstNcy() <= other.lastNcy()
                && other.firstNcy() <= one.lastNcy()
                && share(one.needs(), other.needs())
                && share(one.settings(), other.settings());
    }

    /** An empty list stands for all. */
    private static boolean share(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private void together(List<Lever> levers) {
        for (int i = 0; i < levers.size(); i++) {
            for (int j = i + 1; j < levers.size(); j++) {
                if (opposed(levers.get(i), levers.get(j))) {
                    doubts.add(
                            "'%s' stands here twice, once upwards and once downwards, for some of the same children: the two pull against each other."
                                    .formatted(name(levers.get(i))));
                }
                if (levers.get(i).equals(levers.get(j))) {
                    doubts.add(
                            "'%s' stands here twice with the same settings, and both apply."
                                    .formatted(name(levers.get(i))));
                }
            }
        }
        boolean stay = levers.stream().anyMatch(AfterSixteenLever.StudentsStay.class::isInstance);
        boolean end = levers.stream().anyMatch(AfterSixteenLever.TimelyCeasing.class::isInstance);
        if (stay && end) {
            doubts.add(
                    "Students stay longer and plans end sooner in the same scenario: the two pull"
                            + " against each other.");
        }
    }

    private static String name(Lever lever) {
        return LeverType.of(lever).name();
    }
}
