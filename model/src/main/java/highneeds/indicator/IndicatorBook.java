package highneeds.indicator;

import highneeds.indicator.published.Indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person put in about indicators.
 *
 * @param own figures of the council's own; one for each indicator and year
 * @param targets targets; one for each indicator
 */
public record IndicatorBook(List<OwnFigure> own, List<Target> targets) {

    public static final IndicatorBook EMPTY = new IndicatorBook(List.of(), List.of());

    public IndicatorBook {
        own = List.copyOf(own);
        targets = List.copyOf(targets);
        Set<Object> known = new HashSet<>();
        for (OwnFigure figure : own) {
            if (!known.add(List.of(figure.indicator(), figure.year()))) {
                throw new IllegalArgumentException(
                        "There are two figures of your own of %s, %s."
                                .formatted(
                                        figure.indicator().label(),
                                        figure.indicator().period().label(figure.year())));
            }
        }
        for (Target target : targets) {
            if (!known.add(target.indicator())) {
                throw new IllegalArgumentException(
                        "There are two targets for " + target.indicator().label() + ".");
            }
        }
    }

    /** With a figure, in place of one of the same indicator and year. */
    public IndicatorBook with(OwnFigure figure) {
        List<OwnFigure> changed = new ArrayList<>(without(figure.indicator(), figure.year()).own());
        changed.add(figure);
        return new IndicatorBook(changed, targets);
    }

    public IndicatorBook without(Indicator indicator, int year) {
        return new IndicatorBook(
                own.stream()
                        .filter(each -> each.indicator() != indicator || each.year() != year)
                        .toList(),
                targets);
    }

    /** With a target, in place of one for the same indicator. */
    public IndicatorBook with(Target target) {
        List<Target> changed = new ArrayList<>(withoutTarget(target.indicator()).targets());
        changed.add(target);
        return new IndicatorBook(own, changed);
    }

    public IndicatorBook withoutTarget(Indicator indicator) {
        return new IndicatorBook(
                own, targets.stream().filter(each -> each.indicator() != indicator).toList());
    }

    public Optional<Target> target(Indicator indicator) {
        return targets.stream().filter(each -> each.indicator() == indicator).findFirst();
    }

    /** Figures of the council's own of one indicator. */
    public List<OwnFigure> own(Indicator indicator) {
        return own.stream().filter(each -> each.indicator() == indicator).toList();
    }
}
