package highneeds.report.paper;

import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorUnit;
import highneeds.indicator.published.IndicatorValue;
import highneeds.indicator.published.Rank;
import highneeds.indicator.published.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The council beside its neighbours, its region and England, from published figures alone. */
final class BesideOthersSection {

    private static final String NONE = "[x]";

    private BesideOthersSection() {}

    /** Nothing for a council that no published table knows. */
    static List<Block> of(PaperSource source) {
        List<Standing> known =
                source.content().around().indicators().stream()
                        .map(IndicatorSheet::standing)
                        .flatMap(Optional::stream)
                        .filter(standing -> standing.england().isPublished())
                        .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Beside other councils"));
        known.stream()
                .filter(standing -> standing.indicator() == Indicator.PLANS_RATE)
                .filter(standing -> standing.council().isPublished())
                .forEach(standing -> blocks.add(new Block.Paragraph(sentence(standing))));
        blocks.add(table(known));
        return blocks;
    }

    private static String sentence(Standing standing) {
        IndicatorUnit unit = standing.indicator().unit();
        return "In %s there were %s plans for 1,000 residents aged 0 to 24, %s in England%s. A high rate is neither good nor bad in itself."
                .formatted(
                        standing.periodLabel(),
                        unit.words(standing.council().orNaN()),
                        unit.words(standing.england().orNaN()),
                        standing.amongNeighbours()
                                .map(
                                        rank ->
                                                "; the council is "
                                                        + rank.words()
                                                        + " with its"
                                                        + " statistical neighbours")
                                .orElse(""));
    }

    private static Block table(List<Standing> known) {
        List<PaperTable.Row> rows = new ArrayList<>();
        for (Standing standing : known) {
            IndicatorUnit unit = standing.indicator().unit();
            rows.add(
                    new PaperTable.Row(
                            false,
                            List.of(
                                    standing.indicator().label(),
                                    PaperSource.slashed(standing.periodLabel()),
                                    words(unit, standing.council()),
                                    words(unit, standing.neighboursMean()),
                                    words(unit, standing.region()),
                                    words(unit, standing.england()),
                                    standing.amongNeighbours().map(Rank::words).orElse(""))));
        }
        return new Block.Tabled(
                "Indicators",
                "Published indicators: the council, the mean of its neighbours, region, England",
                "Source: Department for Education; Office for National Statistics. Contains public"
                        + " sector information licensed under the Open Government Licence v3.0",
                new PaperTable(
                        List.of(
                                "Indicator",
                                "Of",
                                "Council",
                                "Neighbours",
                                "Region",
                                "England",
                                "Rank among neighbours"),
                        rows));
    }

    private static String words(IndicatorUnit unit, IndicatorValue value) {
        return words(unit, value.value());
    }

    private static String words(IndicatorUnit unit, OptionalDouble value) {
        return value.isPresent() ? Minus.sign(unit.words(value.getAsDouble())) : NONE;
    }
}
