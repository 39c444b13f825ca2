package highneeds.report.table;

import highneeds.domain.Setting;
import highneeds.finance.price.PlacementPrices;
import highneeds.finance.price.PriceBook;
import highneeds.finance.transport.ModeCost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The prices a forecast starts from: placements by part, and ways of travelling. */
final class PriceTables {

    static final String PLACEMENTS = "Placement prices";
    static final String TRAVEL = "Travel prices";

    private static final int WIDTH = 16;

    private PriceTables() {}

    /** What a placement of each setting costs. */
    static Optional<ReportTable> placements(ReportContent content) {
        return content.money().prices().map(PriceTables::placements);
    }

    private static ReportTable placements(PriceBook book) {
        PlacementPrices prices = book.placements();
        List<ReportTable.Row> rows = new ArrayList<>();
        for (int s = 0; s < book.catalogue().settings().size(); s++) {
            Setting setting = book.catalogue().settings().get(s);
            double share = prices.contributionShare().get(s);
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(setting.name()),
                                    Cell.figure(prices.observed().get(s), Unit.COUNT),
                                    Cell.figure(prices.placeFunding().get(s), Unit.POUNDS),
                                    Cell.figure(prices.averageTopUp().get(s), Unit.POUNDS),
                                    Cell.figure(prices.directPayments().get(s), Unit.PERCENT),
                                    Cell.figure(share * prices.healthShare().get(s), Unit.PERCENT),
                                    Cell.figure(
                                            share * (1 - prices.healthShare().get(s)),
                                            Unit.PERCENT),
                                    Cell.figure(prices.emptyPlace().get(s), Unit.POUNDS),
                                    Cell.figure(prices.newOnes().premium().get(s), Unit.PERCENT),
                                    Cell.text(
                                            prices.observed().get(s) == 0
                                                    ? "Typical cost, illustrative"
                                                    : "Placement sheet"))));
        }
        return new ReportTable(
                PLACEMENTS,
                "What a placement costs, prices of " + book.base(),
                "Pounds for a full year, average of the placements that ran at the last census."
                        + " Where the sheet does not tell health from social care, each is taken to"
                        + " pay half of the contributions.",
                1,
                columns(
                        "Setting",
                        "Placements",
                        "Place (element 2)",
                        "Top-up (element 3) or fee",
                        "Of it direct payments",
                        "Health pays",
                        "Social care pays",
                        "Empty place",
                        "New beside average",
                        "Where from"),
                rows);
    }

    /** What each way of travelling costs. */
    static Optional<ReportTable> travel(ReportContent content) {
        return content.money().prices().map(PriceTables::travel);
    }

    private static ReportTable travel(PriceBook book) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (ModeCost mode : book.transport().modes()) {
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(mode.mode().name()),
                                    Cell.figure(mode.travellers(), Unit.COUNT),
                                    Cell.figure(mode.standing(), Unit.POUNDS),
                                    Cell.figure(mode.perMile(), Unit.POUNDS),
                                    Cell.figure(mode.assistant(), Unit.POUNDS),
                                    Cell.figure(mode.withAssistant(), Unit.PERCENT),
                                    Cell.figure(mode.mode().days(), Unit.COUNT),
                                    Cell.text(
                                            mode.travellers() == 0
                                                    ? "Typical cost, illustrative"
                                                    : "Transport sheet"))));
        }
        return new ReportTable(
                TRAVEL,
                "What each way of travelling costs, prices of " + book.base(),
                "Pounds for a year of one child: standing + miles one way x cost of a mile +"
                        + " assistant. Paid by the general fund.",
                1,
                columns(
                        "Mode",
                        "Children",
                        "Standing",
                        "A mile",
                        "An assistant adds",
                        "With assistant",
                        "Days a year",
                        "Where from"),
                rows);
    }

    private static List<ReportTable.Column> columns(String... headings) {
        List<ReportTable.Column> columns = new ArrayList<>();
        for (String heading : headings) {
            columns.add(new ReportTable.Column(heading, columns.isEmpty() ? 40 : WIDTH));
        }
        return columns;
    }
}
