package highneeds.indicator;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.domain.Sector;
import highneeds.evidence.Evidence;
import highneeds.indicator.CouncilFigure.Origin;
import highneeds.indicator.published.Area;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorValue;
import highneeds.published.tables.Council;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All figures of the council of one indicator: published ones; after the last of them, or where
 * none is published, those that follow from the project's censuses; and in place of either what the
 * council typed itself.
 */
final class CouncilFigures {

    private final Indicator indicator;
    private final TreeMap<Integer, CouncilFigure> figures = new TreeMap<>();

    private CouncilFigures(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The figures by year. */
    static NavigableMap<Integer, CouncilFigure> of(
            Indicator indicator, Optional<Council> council, Evidence evidence, IndicatorBook book) {
        CouncilFigures all = new CouncilFigures(indicator);
        council.ifPresent(all::addPublished);
        if (evidence.hasHistory()) {
            all.addCounted(evidence);
        }
        book.own(indicator).forEach(all::addOwn);
        return all.figures;
    }

    private void addPublished(Council council) {
        for (int year : indicator.years()) {
            IndicatorValue value = indicator.of(new Area(council.code()), year);
            value.value().ifPresent(figure -> add(year, figure, value.note()));
        }
    }

    private void add(int year, double figure, String note) {
        figures.put(
                year, new CouncilFigure(year, figure, Origin.PUBLISHED, indicator.source(), note));
    }

    /** Counted from the council's rows; what is estimated from published totals tells no more. */
    private void addCounted(Evidence evidence) {
        History history = evidence.history();
        if (history.basis() == History.Basis.PUBLISHED_TOTALS) {
            return;
        }
        for (Caseload caseload : history.caseloads()) {
            addCensus(caseload, evidence);
        }
        if (indicator == Indicator.NEW_PLANS_RATE && !evidence.population().isEmpty()) {
            for (Flows flows : history.flows()) {
                double residents = evidence.population().in(flows.census()).total();
                addCounted(flows.census(), 1000 * flows.joiners().total() / residents);
            }
        }
    }

    private void addCensus(Caseload caseload, Evidence evidence) {
        double total = caseload.plans().total();
        int census = caseload.census();
        if (total == 0) {
            return;
        }
        switch (indicator) {
            case PLANS_RATE -> {
                if (!evidence.population().isEmpty()) {
                    double residents = evidence.population().in(census - 1).total();
                    addCounted(census, 1000 * total / residents);
                }
            }
            case MAINSTREAM_SHARE, SPECIAL_SHARE, INDEPENDENT_SHARE -> {
                Sector sector = Sectors.of(indicator).orElseThrow();
                double[] bySetting = caseload.plans().bySetting();
                double counted = 0;
                for (int s = 0; s < bySetting.length; s++) {
                    boolean inSector = evidence.catalogue().settings().get(s).sector() == sector;
                    counted += inSector ? bySetting[s] : 0;
                }
                addCounted(census, 100 * counted / total);
            }
            default -> {}
        }
    }

    private void addCounted(int year, double figure) {
        boolean later = figures.isEmpty() || publishedLast() < year;
        if (later && Double.isFinite(figure)) {
            figures.put(
                    year,
                    new CouncilFigure(
                            year,
                            figure,
                            Origin.DATA,
                            "This project's census files and population",
                            ""));
        }
    }

    private int publishedLast() {
        return figures.values().stream()
                .filter(figure -> figure.origin() == Origin.PUBLISHED)
                .mapToInt(CouncilFigure::year)
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private void addOwn(OwnFigure own) {
        figures.put(
                own.year(),
                new CouncilFigure(
                        own.year(),
                        own.value(),
                        Origin.OWN,
                        own.source() + ", as at " + own.asAt(),
                        ""));
    }

    /** The sector whose share an indicator is. */
    static final class Sectors {

        private Sectors() {}

        static Optional<Sector> of(Indicator indicator) {
            return switch (indicator) {
                case MAINSTREAM_SHARE -> Optional.of(Sector.MAINSTREAM);
                case SPECIAL_SHARE -> Optional.of(Sector.STATE_SPECIAL);
                case INDEPENDENT_SHARE -> Optional.of(Sector.INDEPENDENT);
                default -> Optional.empty();
            };
        }
    }
}
