package highneeds.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose money a public paper leaves out: every thin setting, then the smallest others that
 * are needed so that no sums shown lead back to one. Tables show money by setting, and summed over
 * parts of several partitions of the settings; the pattern holds in all of them and is tried with
 * the attack of {@link KnownSums} before it is used.
 */
public final class HiddenMoney {

    /** Providers below which a setting's money is not shown. */
    static final int LEAST_PROVIDERS = 3;

    private final List<Group> settings;
    private final List<List<Part>> partitions;
    private final int leastChildren;
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Set<String> hiddenParts = new LinkedHashSet<>();

    private HiddenMoney(List<Group> settings, List<List<Part>> partitions, int leastChildren) {
        this.settings = settings;
        this.partitions = partitions;
        this.leastChildren = leastChildren;
    }

    /**
     * A setting.
     *
     * @param label its label in tables
     * @param children children in it in the base year
     * @param providers providers its placements are bought from; negative if not known
     * @param dominated true if one or two of those behind the money make up nearly all of it
     */
    public record Group(String label, double children, int providers, boolean dominated) {

        boolean thin(int leastChildren) {
            boolean fewProviders = providers >= 0 && providers < LEAST_PROVIDERS;
            return children < leastChildren || fewProviders || dominated;
        }
    }

    /**
     * A sum of settings that tables show.
     *
     * @param label label of the sum in tables
     * @param settings labels of its settings
     */
    public record Part(String label, List<String> settings) {}

    /**
     * Labels of settings and parts whose money is not shown.
     *
     * @param settings settings that have money in any year
     * @param partitions each a way to split the settings into parts
     * @param leastChildren children below which a setting's money is not shown, in the base year
     */
    public static Set<String> of(
            List<Group> settings, List<List<Part>> partitions, int leastChildren) {
        HiddenMoney found = new HiddenMoney(settings, partitions, leastChildren);
        settings.stream()
                .filter(group -> group.thin(leastChildren))
                .map(Group::label)
                .forEach(found.hidden::add);
        int before = -1;
        while (found.size() > before) {
            before = found.size();
            found.hideWithin(settings.stream().map(Group::label).toList());
            found.parts().forEach(found::hidePart);
            found.hideWhatFollows();
        }
        Set<String> labels = new HashSet<>(found.hidden);
        labels.addAll(found.hiddenParts);
        return labels;
    }

    private List<Part> parts() {
        return partitions.stream().flatMap(List::stream).toList();
    }

    /** Hides the smallest of a sum's settings until those hidden are several of enough children. */
    private boolean hideWithin(List<String> summed) {
        Set<String> within = new HashSet<>(summed);
        within.retainAll(hidden);
        while (exposed(within)) {
            Optional<Group> smallest =
                    groups(summed).stream()
                            .filter(group -> !hidden.contains(group.label()))
                            .min(Comparator.comparingDouble(Group::children));
            if (smallest.isEmpty()) {
                return false;
            }
            hidden.add(smallest.get().label());
            within.add(smallest.get().label());
        }
        return true;
    }

    private void hidePart(Part part) {
        if (!hiddenParts.contains(part.label()) && !hideWithin(part.settings())) {
            hiddenParts.add(part.label());
        }
    }

    /** Hides more until no thin setting follows from all that is shown together. */
    private void hideWhatFollows() {
        for (Group group : settings) {
            while (group.thin(leastChildren) && follows(group) && hideOneMore(group)) {
                // Each turn hides one more setting or sum.
            }
        }
    }

    private boolean follows(Group group) {
        KnownSums known = new KnownSums(settings.stream().map(Group::label).toList());
        known.knows(settings.stream().map(Group::label).toList());
        settings.stream()
                .map(Group::label)
                .filter(label -> !hidden.contains(label))
                .forEach(label -> known.knows(List.of(label)));
        parts().stream()
                .filter(part -> !hiddenParts.contains(part.label()))
                .forEach(part -> known.knows(labels(part)));
        return known.findsOut(group.label());
    }

    private List<String> labels(Part part) {
        return groups(part.settings()).stream().map(Group::label).toList();
    }

    /** Hides the smallest figure without which a setting no longer follows, else the smallest. */
    private boolean hideOneMore(Group thin) {
        List<Part> shown = new ArrayList<>();
        settings.stream()
                .map(group -> new Part(group.label(), List.of(group.label())))
                .filter(one -> !hidden.contains(one.label()))
                .forEach(shown::add);
        parts().stream()
                .filter(part -> !hiddenParts.contains(part.label()) && !labels(part).isEmpty())
                .forEach(shown::add);
        shown.sort(Comparator.comparingDouble(one -> childrenIn(one.settings())));
        for (Part one : shown) {
            hide(one);
            if (!follows(thin)) {
                return true;
            }
            show(one);
        }
        shown.stream().findFirst().ifPresent(this::hide);
        return !shown.isEmpty();
    }

    private void hide(Part one) {
        (isSetting(one) ? hidden : hiddenParts).add(one.label());
    }

    private void show(Part one) {
        (isSetting(one) ? hidden : hiddenParts).remove(one.label());
    }

    private boolean isSetting(Part one) {
        return one.settings().equals(List.of(one.label()));
    }

    private int size() {
        return hidden.size() + hiddenParts.size();
    }

    /** True if what is hidden follows from its sum: it is one setting, or has few children. */
    private boolean exposed(Set<String> labels) {
        List<Group> with = groups(labels);
        return !with.isEmpty() && (with.size() < 2 || childrenIn(labels) < leastChildren);
    }

    private double childrenIn(Iterable<String> labels) {
        return groups(labels).stream().mapToDouble(Group::children).sum();
    }

    /** Settings of these labels that have money. */
    private List<Group> groups(Iterable<String> labels) {
        List<Group> found = new ArrayList<>();
        for (String label : labels) {
            settings.stream().filter(group -> group.label().equals(label)).forEach(found::add);
        }
        return found;
    }
}
