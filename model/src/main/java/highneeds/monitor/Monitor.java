package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.ledger.AccountLine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A financial year while it runs, GBP cash. The projection is what the ledger has for the months
 * closed, accruals included, and the forecast of all other months.
 *
 * @param year the financial year
 * @param closedTo last month the ledger has; empty before the first
 * @param parts the spend in its smallest parts, by line
 * @param months each fund's year month by month
 * @param plans plans while the year runs, by name of the setting
 * @param totals how far the 80% range of a fund's projection lies from it
 * @param choices what a person chose
 * @param remarks what a reader has to know, in sentences
 */
public record Monitor(
        FinancialYear year,
        Optional<YearMonth> closedTo,
        List<MonitorPart> parts,
        Map<Fund, List<MonitorMonth>> months,
        Map<String, MonitorPlans> plans,
        Map<Fund, RangeOff> totals,
        MonitorChoices choices,
        List<String> remarks) {

    /** Name of the row of everything that belongs to no setting. */
    public static final String NOT_BY_SETTING = "Services and other lines";

    /** Funds that are monitored, in the order of every table. */
    public static final List<Fund> FUNDS = List.of(Fund.HIGH_NEEDS_BLOCK, Fund.GENERAL_FUND);

    public Monitor {
        parts = List.copyOf(parts);
        months = Map.copyOf(months);
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
        totals = Map.copyOf(totals);
        remarks = List.copyOf(remarks);
    }

    /** Holds a year under way against its forecast and budget. */
    public static Monitor of(MonitorBasis basis) {
        return new YearUnderWay(basis).monitor();
    }

    /** What a fund is called on tables. */
    public static String name(Fund fund) {
        return fund == Fund.HIGH_NEEDS_BLOCK ? "High needs block" : "General fund";
    }

    /** A fund's lines, in the order of the section 251 return. */
    public List<MonitorRow> lines(Fund fund) {
        Map<String, List<MonitorPart>> byLine = new LinkedHashMap<>();
        of(fund).forEach(part -> at(byLine, part.line()).add(part));
        List<MonitorRow> rows = new ArrayList<>();
        byLine.forEach(
                (line, ofLine) ->
                        rows.add(
                                MonitorRow.of(
                                        line,
                                        line.isEmpty()
                                                ? "On no line of the return"
                                                : AccountLine.name(line),
                                        ofLine,
                                        choices.thresholds())));
        return rows;
    }

    /**
     * The high needs block by setting in catalogue order, all that follows no placement last.
     * Settings that cost nothing are left out.
     */
    public List<MonitorRow> settings() {
        Map<String, List<MonitorPart>> bySetting = new LinkedHashMap<>();
        plans.keySet().forEach(setting -> at(bySetting, setting));
        List<MonitorPart> others = new ArrayList<>();
        for (MonitorPart part : of(Fund.HIGH_NEEDS_BLOCK)) {
            boolean ofSetting = part.kind() != Kind.OTHER && bySetting.containsKey(part.name());
            (ofSetting ? bySetting.get(part.name()) : others).add(part);
        }
        bySetting.put(NOT_BY_SETTING, others);
        List<MonitorRow> rows = new ArrayList<>();
        bySetting.forEach(
                (setting, ofSetting) -> {
                    if (!ofSetting.isEmpty()) {
                        rows.add(MonitorRow.of("", setting, ofSetting, choices.thresholds()));
                    }
                });
        return rows;
    }

    /**
     * All of a fund. Its range is that of the total, which is narrower than its lines' together.
     */
    public MonitorRow total(Fund fund) {
        return MonitorRow.of(
                name(fund),
                of(fund),
                totals.getOrDefault(fund, RangeOff.NONE),
                choices.thresholds());
    }

    private List<MonitorPart> of(Fund fund) {
        return parts.stream().filter(part -> part.fund() == fund).toList();
    }

    private static List<MonitorPart> at(Map<String, List<MonitorPart>> parts, String name) {
        return parts.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    /** True if the ledger has all twelve months. */
    public boolean isWhole() {
        return months.get(Fund.HIGH_NEEDS_BLOCK).stream()
                .allMatch(month -> month.standing() == MonitorMonth.Standing.CLOSED);
    }

    /** What has to be true of every monitor, worked out from this one. */
    public List<MonitorIdentity> identities() {
        return MonitorIdentity.of(this);
    }
}
