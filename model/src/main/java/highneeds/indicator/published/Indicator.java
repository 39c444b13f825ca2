package highneeds.indicator.published;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The indicators, in the order they are shown. */
public enum Indicator {
    PLANS_RATE(
            "Plans for 1,000 residents aged 0 to 24",
            IndicatorUnit.PER_THOUSAND,
            Period.CENSUS,
            2020,
            2025,
            Reading.NEITHER,
            "Follows need, population and practice. Residents after mid-2020 are the estimate of"
                    + " mid-2020, aged.",
            Sources.PLANS + "; " + Sources.RESIDENTS,
            PlanFigures::plansForThousand),
    NEW_PLANS_RATE(
            "New plans in the year for 1,000 residents aged 0 to 24",
            IndicatorUnit.PER_THOUSAND,
            Period.CALENDAR,
            2019,
            2024,
            Reading.NEITHER,
            "Follows need and the requests of families and schools.",
            Sources.PLANS + "; " + Sources.RESIDENTS,
            PlanFigures::newPlansForThousand),
    PUPILS_WITH_PLAN(
            "Pupils with a plan",
            IndicatorUnit.PERCENT,
            Period.CENSUS,
            2016,
            2025,
            Reading.NEITHER,
            "Pupils of all schools in the area, wherever they live.",
            Sources.TOOL,
            measure("SEN_TotStat", Period.CENSUS)),
    PUPILS_WITH_SUPPORT(
            "Pupils with SEN support",
            IndicatorUnit.PERCENT,
            Period.CENSUS,
            2016,
            2025,
            Reading.NEITHER,
            "Pupils of all schools in the area, wherever they live.",
            Sources.TOOL,
            measure("SEN_TotSENSuP", Period.CENSUS)),
    MAINSTREAM_SHARE(
            "Plans in mainstream schools",
            IndicatorUnit.PERCENT,
            Period.CENSUS,
            2019,
            2025,
            Reading.NEITHER,
            "Of all plans, without units and resourced provision.",
            Sources.PLANS,
            (area, year) -> PlanFigures.share(area, year, PlanFigures.MAINSTREAM)),
    SPECIAL_SHARE(
            "Plans in state-funded special schools",
            IndicatorUnit.PERCENT,
            Period.CENSUS,
            2019,
            2025,
            Reading.NEITHER,
            "Of all plans. Limited by the places there are.",
            Sources.PLANS,
            (area, year) -> PlanFigures.share(area, year, PlanFigures.STATE_SPECIAL)),
    INDEPENDENT_SHARE(
            "Plans in independent and non-maintained schools",
            IndicatorUnit.PERCENT,
            Period.CENSUS,
            2019,
            2025,
            Reading.NEITHER,
            "Of all plans. Dear, and often far from home; right for some children.",
            Sources.PLANS,
            (area, year) -> PlanFigures.share(area, year, PlanFigures.INDEPENDENT)),
    WITHIN_20_WEEKS(
            "New plans within 20 weeks",
            IndicatorUnit.PERCENT,
            Period.CALENDAR,
            2016,
            2024,
            Reading.HIGH_IS_GOOD,
            "The law gives 20 weeks from request to plan. With exceptions.",
            Sources.TOOL,
            measure("SEN_EHC_All_20wks", Period.CALENDAR)),
    REFUSED(
            "Requests for an assessment that were refused",
            IndicatorUnit.PERCENT,
            Period.CALENDAR,
            2016,
            2024,
            Reading.FACT,
            "Each request is decided on its own, under the test in law.",
            Sources.TOOL,
            measure("EHCP_Initial_req_refused", Period.CALENDAR)),
    APPEALS(
            "Decisions appealed to the tribunal",
            IndicatorUnit.PERCENT,
            Period.CALENDAR,
            2016,
            2024,
            Reading.NEITHER,
            "Of decisions that can be appealed. To appeal is a right of families; many appeals may"
                    + " show decisions that do not hold.",
            Sources.TOOL,
            measure("SEN_AppealableDec", Period.CALENDAR)),
    SPEND_FOR_EACH_PLAN(
            "High needs spend for each plan",
            IndicatorUnit.POUNDS,
            Period.FINANCIAL,
            2021,
            2021,
            Reading.NEITHER,
            "Planned high needs lines, divided by plans in January of the year. Only where the"
                    + " lines add up to 85% to 115% of the high needs block.",
            Sources.SECTION251 + "; " + Sources.PLANS,
            MoneyFigures::spendForEachPlan),
    BLOCK_FOR_EACH_PLAN(
            "High needs block for each plan",
            IndicatorUnit.POUNDS,
            Period.FINANCIAL,
            2019,
            2023,
            Reading.NEITHER,
            "Allocation before deductions, divided by plans in January of the year. Income, not"
                    + " cost.",
            Sources.ALLOCATIONS + "; " + Sources.PLANS,
            MoneyFigures::blockForEachPlan),
    WEEKLY_COST(
            "SEN weekly unit cost, section 251 outturn",
            IndicatorUnit.POUNDS_A_WEEK,
            Period.FINANCIAL,
            2016,
            2024,
            Reading.NEITHER,
            "As the Department works it out, to £5; not the cost of a plan.",
            Sources.TOOL,
            MoneyFigures::weeklyCost),
    BALANCE_SHARE(
            "Balance of the dedicated schools grant, of its income",
            IndicatorUnit.PERCENT,
            Period.FINANCIAL,
            2019,
            2021,
            Reading.HIGH_IS_GOOD,
            "Cumulative, at the end of the year; a deficit is negative.",
            Sources.BALANCE,
            MoneyFigures::balance),
    BALANCE(
            "Cumulative balance of the high needs block",
            IndicatorUnit.MILLION_POUNDS,
            Period.FINANCIAL,
            2024,
            2024,
            Reading.HIGH_IS_GOOD,
            "At the end of the year; a deficit is negative.",
            "The Department publishes balances only as a share of income",
            (_, _) -> IndicatorValue.none("Published only as a share of income."));

    private final String label;
    private final IndicatorUnit unit;
    private final Period period;
    private final int firstYear;
    private final int lastYear;
    private final Reading reading;
    private final String meaning;
    private final String source;
    private final BiFunction<Area, Integer, IndicatorValue> published;

    Indicator(
            String label,
            IndicatorUnit unit,
            Period period,
            int firstYear,
            int lastYear,
            Reading reading,
            String meaning,
            String source,
            BiFunction<Area, Integer, IndicatorValue> published) {
        this.label = label;
        this.unit = unit;
        this.period = period;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.reading = reading;
        this.meaning = meaning;
        this.source = source;
        this.published = published;
    }

    private static BiFunction<Area, Integer, IndicatorValue> measure(String code, Period period) {
        return (area, year) -> ProcessFigures.of(code, period, area, year);
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    public IndicatorUnit unit() {
        return unit;
    }

    public Period period() {
        return period;
    }

    /** What the years are of which something is published, oldest first. */
    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    /** Last year of which something is published. */
    public int lastYear() {
        return lastYear;
    }

    public Reading reading() {
        return reading;
    }

    /** What it counts and what to know of it, in sentences. */
    public String meaning() {
        return meaning;
    }

    /** Where the published figures come from. */
    public String source() {
        return source;
    }

    /** What is published of an area in a year. */
    public IndicatorValue of(Area area, int year) {
        if (year < firstYear || year > lastYear) {
            return IndicatorValue.none(
                    "Published from %s to %s."
                            .formatted(period.label(firstYear), period.label(lastYear)));
        }
        return published.apply(area, year);
    }

    private static final class Sources {
        private static final String PLANS = "DfE, Education, health and care plans, 2025";
        private static final String RESIDENTS = "ONS, mid-year estimates 2019 and 2020";
        private static final String TOOL = "DfE, Local authority interactive tool, 2025";
        private static final String SECTION251 = "DfE, section 251 budgets 2021-22";
        private static final String ALLOCATIONS = "ESFA, DSG allocations, 2019-20 to 2023-24";
        private static final String BALANCE = "DfE, LA and school expenditure, 2019-20 to 2021-22";
    }
}
