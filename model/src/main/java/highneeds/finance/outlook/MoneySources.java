package highneeds.finance.outlook;

import highneeds.assumptions.Source;
import highneeds.domain.FinancialYear;
import highneeds.domain.Pounds;
import highneeds.domain.Setting;
import highneeds.evidence.LedgerCode;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.ledger.Ledger;
import highneeds.finance.price.PlacementPrices;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says where the money's assumptions came from, and which of them are illustrative. */
final class MoneySources {

    private final Ledger ledger;
    private final PriceBook prices;
    private final Optional<Reconciliation> lastYear;
    private final MoneyChoices choices;

    MoneySources(
            Ledger ledger,
            PriceBook prices,
            Optional<Reconciliation> lastYear,
            MoneyChoices choices) {
        this.ledger = ledger;
        this.prices = prices;
        this.lastYear = lastYear;
        this.choices = choices;
    }

    List<Source> all(FinancialYear first) {
        List<Source> sources = new ArrayList<>();
        IntStream.range(0, prices.catalogue().settings().size())
                .mapToObj(this::unitCost)
                .forEach(sources::add);
        sources.add(placementsWithoutPlan());
        sources.add(months());
        sources.add(uplifts());
        sources.add(transport());
        FundingSources income = new FundingSources(ledger, choices);
        sources.add(income.allocation(first));
        sources.add(
                income.rolledForward(
                        "Transfer from the schools block",
                        LedgerCode.BLOCK_TRANSFER,
                        first,
                        "Every transfer needs approval for its year"));
        sources.add(
                income.rolledForward(
                        "Other grants and income",
                        LedgerCode.OTHER_GRANT,
                        first,
                        "A grant with an end is to be entered with it"));
        sources.add(
                income.rolledForward(
                        "Import/export adjustment",
                        LedgerCode.IMPORT_EXPORT,
                        first,
                        "Children educated in and from other areas; known each summer"));
        sources.add(income.openingBalance(first));
        sources.addAll(choices.deficit().sources());
        lastYear.ifPresent(known -> sources.add(residual(known)));
        if (!ledger.unknownCodes().isEmpty()) {
            sources.add(leftOut());
        }
        return sources;
    }

    private Source unitCost(int position) {
        Setting setting = prices.catalogue().settings().get(position);
        PlacementPrices placements = prices.placements();
        int observed = placements.observed().get(position);
        double place = placements.placeFunding().get(position);
        double share = placements.contributionShare().get(position);
        String value =
                observed == 0
                        ? text(
                                "%s; place %s",
                                Pounds.whole(placements.averageTopUp().get(position)),
                                Pounds.whole(place))
                        : text(
                                "%s on average, by need and age group; place %s; %.1f%% paid by"
                                        + " health and social care; new placements %+.1f%%",
                                Pounds.whole(placements.averageTopUp().get(position)),
                                Pounds.whole(place),
                                100 * share,
                                100 * placements.newOnes().premium().get(position));
        String basis =
                observed == 0
                        ? "Typical cost: no placement of this setting ran at the census"
                        : text(
                                "%,d placements that ran at the census, prices of %s; few children"
                                        + " of a need or age group are drawn towards the setting",
                                observed, prices.base());
        return new Source("Unit cost, " + setting.name(), value, basis, observed == 0);
    }

    private Source placementsWithoutPlan() {
        return new Source(
                "Placements without a plan at the census",
                text("%,d", prices.placements().withoutPlan()),
                "Their cost counts for the setting, not for a need or age group",
                false);
    }

    private Source months() {
        boolean plain = prices.months().events() == 0;
        return new Source(
                "Months of a financial year at the closing census' plans",
                plain ? "7 of 12; after Year 11 8 of 12" : "by setting",
                plain
                        ? "School years change on 1 September, post-16 funding years on 1 August"
                        : text(
                                "%,d starts and ends of placements, drawn towards 7 of 12",
                                prices.months().events()),
                plain);
    }

    private Source uplifts() {
        Uplifts rises = choices.uplifts();
        StringBuilder value = new StringBuilder();
        rises.byLine().forEach((line, rise) -> value.append(text("line %s %.1f%%, ", line, rise)));
        value.append(
                text(
                        "other top-ups %.1f%%, places %.1f%%, transport %.1f%%, other lines"
                                + "%.1f%% a year",
                        rises.otherTopUps(),
                        rises.placeFunding(),
                        rises.transport(),
                        rises.otherLines()));
        rises.inYears()
                .forEach(
                        (line, years) ->
                                years.forEach(
                                        (year, rise) ->
                                                value.append(
                                                        text(
                                                                "; line %s %.1f%% into %s",
                                                                line,
                                                                rise,
                                                                new FinancialYear(year)))));
        boolean shipped = rises.equals(Uplifts.DEFAULT);
        return new Source(
                "Yearly uplifts",
                value.toString(),
                shipped ? "Working assumptions shipped with the program" : "Chosen by the council",
                shipped);
    }

    private Source transport() {
        int travellers = prices.transport().travellers();
        return new Source(
                "Transport of a plan",
                travellers == 0
                        ? "typical share and £8,800 a traveller"
                        : text("%,d children travel", travellers),
                travellers == 0
                        ? "Typical values: no transport sheet matched the census' plans"
                        : text(
                                "Journeys that ran at the census, by setting and age band; %,d"
                                        + " travellers have no plan and are not counted",
                                prices.transport().withoutPlan()),
                travellers == 0);
    }

    private Source residual(Reconciliation known) {
        return new Source(
                "Difference between ledger and model in " + known.year(),
                Pounds.whole(known.highNeedsResidual()),
                choices.carryResidual()
                        ? "Carried into every forecast year with the uplift of other lines"
                        : "Shown in the reconciliation and not carried",
                false);
    }

    private Source leftOut() {
        return new Source(
                "Ledger lines not used",
                String.join(", ", ledger.unknownCodes()),
                "They belong to no line of high needs or of SEN in the general fund",
                false);
    }

    static String text(String form, Object... values) {
        return String.format(Locale.UK, form, values);
    }
}
