package highneeds.scenario;

import highneeds.domain.Catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How one list of levers differs from another, in words: what is new, what is gone and what is
 * turned. Levers belong together if they have the same name, or else if they are of the same kind
 * and come in the same order.
 */
public final class Differences {

    private final Catalogue catalogue;
    private final List<String> sentences = new ArrayList<>();

    private Differences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Sentences that lead from some levers to others; empty if they are the same.
     *
     * @param before levers in force, as {@link ScenarioBook#levers} gives them
     * @param after levers in force in the other scenario
     */
    public static List<String> between(
            List<PlacedLever> before, List<PlacedLever> after, Catalogue catalogue) {
        Differences differences = new Differences(catalogue);
        differences.find(before, after);
        return List.copyOf(differences.sentences);
    }

    private void find(List<PlacedLever> before, List<PlacedLever> after) {
        List<PlacedLever> left = new ArrayList<>(before);
        List<PlacedLever> kept = new ArrayList<>();
        for (PlacedLever lever : after) {
            PlacedLever old = partner(lever, left);
            if (old == null) {
                sentences.add("New: " + describe(lever));
            } else {
                left.remove(old);
                kept.add(old);
                change(old, lever);
            }
        }
        left.forEach(lever -> sentences.add("Left out: " + describe(lever)));
        if (!kept.equals(before.stream().filter(kept::contains).toList())) {
            sentences.add("The levers apply in another order.");
        }
    }

    private static PlacedLever partner(PlacedLever lever, List<PlacedLever> candidates) {
        for (PlacedLever candidate : candidates) {
            if (lever.replaces(candidate)) {
                return candidate;
            }
        }
        for (PlacedLever candidate : candidates) {
            if (candidate.lever().getClass() == lever.lever().getClass()) {
                return candidate;
            }
        }
        return null;
    }

    private void change(PlacedLever before, PlacedLever after) {
        if (before.lever().getClass() != after.lever().getClass()) {
            sentences.add("New: " + describe(after));
            sentences.add("Left out: " + describe(before));
            return;
        }
        LeverType type = LeverType.of(after.lever());
        String turned = type.difference(before.lever(), after.lever(), catalogue);
        if (!turned.isEmpty()) {
            sentences.add(turned);
        }
        if (!Objects.equals(before.delivery(), after.delivery())) {
            sentences.add(
                    type.name()
                            + ": delivered "
                            + before.delivery().words()
                            + " → "
                            + after.delivery().words());
        }
        if (!Objects.equals(before.investment(), after.investment())) {
            sentences.add(
                    type.name()
                            + ": costs "
                            + before.investment().words()
                            + " → "
                            + after.investment().words());
        }
    }

    private String describe(PlacedLever lever) {
        return LeverType.of(lever.lever()).describe(lever.lever(), catalogue);
    }
}
