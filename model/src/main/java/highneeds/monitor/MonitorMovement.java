package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.AgeGroup;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.movement.Amount;
import highneeds.finance.movement.Cause;
import highneeds.finance.movement.Movement;
import highneeds.finance.movement.PlanGroup;
import highneeds.finance.movement.Position;
import highneeds.finance.movement.YearState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Why a projection moved: since the last report, or since the forecast. The causes add up to the
 * movement exactly. Amounts are changes of the spend, GBP: more spend is positive.
 *
 * @param from name of where it starts
 * @param start spend there
 * @param end spend now
 * @param reasons what it is put down to, those that are nothing left out
 */
public record MonitorMovement(String from, double start, double end, List<Reason> reasons) {

    /** Plans are kept by setting alone: no need and no age is told apart. */
    private static final AgeGroup ANY_AGE = AgeGroup.values()[0];

    private static final double PENNY = 0.005;

    /**
     * One reason.
     *
     * @param cause what it is put down to
     * @param amount change of the spend, GBP
     * @param rows parts of it by setting, age band or line, that add up to it
     */
    public record Reason(Cause cause, double amount, List<Amount> rows) {

        public Reason {
            rows = List.copyOf(rows);
        }
    }

    public MonitorMovement {
        reasons = List.copyOf(reasons);
    }

    /** What a year's spend is made of, as far as a movement needs it. */
    record Shape(List<Piece> pieces, Map<String, Double> plans) {

        Shape {
            pieces = List.copyOf(pieces);
        }

        double spend(Fund fund, Predicate<Piece> which) {
            return pieces.stream()
                    .filter(piece -> piece.fund() == fund)
                    .filter(which)
                    .mapToDouble(Piece::amount)
                    .sum();
        }
    }

    /** A part of the spend and what it comes to in the year, GBP. */
    record Piece(String line, Kind kind, String name, Fund fund, double amount) {}

    /** How a monitor's projection is made up. */
    static Shape projected(Monitor monitor) {
        Map<String, Double> plans = new LinkedHashMap<>();
        monitor.plans().forEach((setting, all) -> plans.put(setting, all.projected()));
        return new Shape(
                monitor.parts().stream()
                        .map(p -> new Piece(p.line(), p.kind(), p.name(), p.fund(), p.projection()))
                        .toList(),
                plans);
    }

    private static Shape forecast(Monitor monitor) {
        Map<String, Double> plans = new LinkedHashMap<>();
        monitor.plans().forEach((setting, all) -> plans.put(setting, all.forecast()));
        return new Shape(
                monitor.parts().stream()
                        .map(p -> new Piece(p.line(), p.kind(), p.name(), p.fund(), p.forecast()))
                        .toList(),
                plans);
    }

    /** Why the projection of a fund is not what was forecast. */
    public static MonitorMovement sinceForecast(Monitor monitor, Fund fund) {
        return between("forecast", forecast(monitor), projected(monitor), fund, _ -> true);
    }

    /** Why the projection of a fund is not that of an earlier report of the same year. */
    public static MonitorMovement since(TermReport before, Monitor monitor, Fund fund) {
        return between(before.name(), before.shape(), projected(monitor), fund, _ -> true);
    }

    /** Why the projection of one line is not that of an earlier report of the same year. */
    public static MonitorMovement since(TermReport before, Monitor monitor, MonitorRow line) {
        return between(
                before.name(),
                before.shape(),
                projected(monitor),
                line.parts().getFirst().fund(),
                piece -> piece.line().equals(line.code()));
    }

    /** Why the projection of one line is not what was forecast. */
    public static MonitorMovement sinceForecast(Monitor monitor, MonitorRow line) {
        return between(
                "forecast",
                forecast(monitor),
                projected(monitor),
                line.parts().getFirst().fund(),
                piece -> piece.line().equals(line.code()));
    }

    private static MonitorMovement between(
            String from, Shape before, Shape now, Fund fund, Predicate<Piece> which) {
        Movement movement =
                Movement.between(Position.of(state(before, which)), Position.of(state(now, which)));
        List<Reason> reasons = new ArrayList<>();
        for (Movement.Bar bar : movement.bars(fund)) {
            if (bar.rows().stream().anyMatch(row -> Math.abs(row.pounds()) >= PENNY)) {
                reasons.add(
                        new Reason(
                                bar.cause(),
                                -bar.amount(),
                                bar.rows().stream()
                                        .map(row -> new Amount(row.name(), -row.pounds()))
                                        .toList()));
            }
        }
        return new MonitorMovement(
                from, before.spend(fund, which), now.spend(fund, which), reasons);
    }

    private static YearState state(Shape shape, Predicate<Piece> which) {
        List<PlanGroup> groups = new ArrayList<>();
        List<Amount> empty = new ArrayList<>();
        List<Amount> others = new ArrayList<>();
        List<YearState.Travel> travel = new ArrayList<>();
        List<Amount> generalFund = new ArrayList<>();
        Map<String, Map<Kind, Double>> bySetting = new LinkedHashMap<>();
        for (Piece piece : shape.pieces().stream().filter(which).toList()) {
            double plans = shape.plans().getOrDefault(piece.name(), 0.0);
            switch (piece.kind()) {
                case TRANSPORT -> travel.add(new YearState.Travel(piece.name(), 0, piece.amount()));
                case EMPTY_PLACES -> empty.add(new Amount(piece.name(), piece.amount()));
                case OTHER ->
                        (piece.fund() == Fund.GENERAL_FUND ? generalFund : others)
                                .add(new Amount(piece.name(), piece.amount()));
                default -> {
                    if (plans > 0) {
                        bySetting
                                .computeIfAbsent(piece.name(), _ -> new LinkedHashMap<>())
                                .merge(piece.kind(), piece.amount(), Double::sum);
                    } else {
                        others.add(new Amount(piece.name(), piece.amount()));
                    }
                }
            }
        }
        bySetting.forEach(
                (setting, kinds) -> groups.add(group(setting, kinds, shape.plans().get(setting))));
        return new YearState(0, groups, empty, others, List.of(), travel, generalFund);
    }

    private static PlanGroup group(String setting, Map<Kind, Double> kinds, double plans) {
        return new PlanGroup(
                setting,
                "",
                ANY_AGE,
                plans,
                kinds.getOrDefault(Kind.PLACE_FUNDING, 0.0) / plans,
                (kinds.getOrDefault(Kind.TOP_UP_OR_FEE, 0.0)
                                + kinds.getOrDefault(Kind.DIRECT_PAYMENT, 0.0))
                        / plans,
                -kinds.getOrDefault(Kind.CONTRIBUTION, 0.0) / plans);
    }

    /** End less start, GBP. */
    public double change() {
        return end - start;
    }

    /** The causes add up to the movement. */
    public MonitorIdentity identity() {
        return new MonitorIdentity(
                "Reasons since " + from + " add up to the movement",
                reasons.stream().mapToDouble(Reason::amount).sum(),
                change());
    }

    /**
     * The largest two reasons in words, for a table; empty if nothing moved by a thousand pounds.
     */
    public String words() {
        List<String> words =
                reasons.stream()
                        .filter(reason -> Math.abs(reason.amount()) >= LEAST_SAID)
                        .sorted(
                                java.util.Comparator.comparingDouble(
                                        reason -> -Math.abs(reason.amount())))
                        .limit(2)
                        .map(MonitorMovement::words)
                        .toList();
        return String.join("; ", words);
    }

    private static final double LEAST_SAID = 1_000;

    private static String words(Reason reason) {
        Amount most = reason.rows().getFirst();
        for (Amount row : reason.rows()) {
            most = Math.abs(row.pounds()) > Math.abs(most.pounds()) ? row : most;
        }
        boolean saysMore = !most.name().equals(reason.cause().label());
        return "%s %s%s"
                .formatted(
                        reason.cause().label(),
                        signed(reason.amount()),
                        saysMore && reason.rows().size() > 1
                                ? " (most: %s %s)".formatted(most.name(), signed(most.pounds()))
                                : "");
    }

    private static String signed(double pounds) {
        return (pounds < 0 ? "-£" : "+£") + "%,.0fk".formatted(Math.abs(pounds) / 1000);
    }
}
