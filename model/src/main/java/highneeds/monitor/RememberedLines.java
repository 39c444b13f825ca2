package highneeds.monitor;

import highneeds.domain.Catalogue;
import highneeds.domain.Setting;
import highneeds.finance.LineSpend;
import highneeds.finance.ledger.AccountLine;
import highneeds.finance.movement.Amount;
import highneeds.finance.movement.PlanGroup;
import highneeds.finance.movement.Position;
import highneeds.finance.movement.YearState;
import highneeds.finance.reconcile.LineGroup;
import highneeds.finance.transport.TransportBand;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts a remembered forecast on the section 251 lines it was made of. It was kept by setting and by
 * name of the line; direct payments are with the top-ups they are part of.
 */
final class RememberedLines {

    private final Catalogue catalogue;

    RememberedLines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Spend of a year by line, GBP; what is on none under an empty code. */
    Map<String, Double> of(Position position) {
        YearState year = position.baseline();
        Map<String, Double> lines = new TreeMap<>();
        for (PlanGroup group : year.groups()) {
            add(lines, placeLine(group.setting()), group.plans() * group.place());
            add(
                    lines,
                    topUpLine(group.setting()),
                    group.plans() * (group.topUp() - group.contributions()));
        }
        year.emptyPlaces().forEach(each -> add(lines, placeLine(each.name()), each.pounds()));
        year.otherLines().forEach(each -> add(lines, line(each.name()), each.pounds()));
        year.travel().forEach(each -> add(lines, line(each.band()), each.cost()));
        year.generalFundLines().forEach(each -> add(lines, line(each.name()), each.pounds()));
        saved(lines, position.savings());
        saved(lines, position.generalFundSavings());
        return lines;
    }

    private void saved(Map<String, Double> lines, List<Amount> savings) {
        savings.forEach(each -> add(lines, line(each.name()), -each.pounds()));
    }

    private static void add(Map<String, Double> lines, String line, double pounds) {
        lines.merge(line, pounds, Double::sum);
    }

    private String placeLine(String setting) {
        return setting(setting).map(LineSpend::placeLine).orElse("");
    }

    private String topUpLine(String setting) {
        return setting(setting).map(LineSpend::topUpLine).orElse("");
    }

    private Optional<Setting> setting(String name) {
        return catalogue.settings().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Line of a part by its name: a setting, its empty places, an age band, or a line's own. */
    private String line(String part) {
        String empty = ": places nobody fills";
        if (part.endsWith(empty)) {
            return placeLine(part.substring(0, part.length() - empty.length()));
        }
        return setting(part)
                .map(LineSpend::topUpLine)
                .or(() -> band(part))
                .or(() -> account(part))
                .orElse("");
    }

    private static Optional<String> band(String name) {
        return Arrays.stream(TransportBand.values())
                .filter(band -> band.label().equals(name))
                .map(TransportBand::line)
                .findFirst();
    }

    /** The line whose name a part's begins with, or the first of the group it is carried for. */
    private static Optional<String> account(String name) {
        Optional<String> own =
                AccountLine.all().stream()
                        .filter(line -> name.startsWith(line.name()))
                        .max(Comparator.comparingInt(line -> line.name().length()))
                        .map(AccountLine::code);
        return own.or(
                () ->
                        Arrays.stream(LineGroup.values())
                                .filter(group -> name.startsWith(group.label() + ":"))
                                .map(group -> group.lines().getFirst())
                                .findFirst());
    }
}
