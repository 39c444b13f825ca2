package highneeds.statement;

import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;
import highneeds.projection.YearOutcome;

import java.util.Locale;
import java.util.OptionalInt;

/** What a statement may be about. Plans are of the January census, money of a financial year. */
public enum Stated {
    PLANS("plans", Unit.PLANS, true) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            return part(year.closing().bySetting(), setting);
        }
    },
    NEW_PLANS("new plans in the year", Unit.PLANS, true) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            return part(year.joiners().bySetting(), setting);
        }
    },
    WITHOUT_PLACE("arrivals without a place", Unit.PLANS, true) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            return part(year.placesShort().toArray(), setting);
        }
    },
    COST_OF_A_PLACEMENT("yearly cost of a placement", Unit.POUNDS, true) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            double plans = part(MoneyBasis.of(year).fullYearPlans().bySetting(), setting);
            double cost = part(YearMoney.of(year).placementCost().toArray(), setting);
            return plans == 0 ? 0 : cost / plans;
        }
    },
    SPEND("spend of the high needs block", Unit.POUNDS, false) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            return YearMoney.of(year).highNeedsSpend();
        }
    },
    TRANSPORT("cost of transport", Unit.POUNDS, false) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            return YearMoney.of(year).transportCost();
        }
    },
    IN_YEAR_BALANCE("in-year balance", Unit.POUNDS, false) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            return YearMoney.of(year).inYearBalance();
        }
    },
    CUMULATIVE_BALANCE("cumulative balance", Unit.POUNDS, false) {
        @Override
        double in(YearOutcome year, double balance, OptionalInt setting) {
            return balance;
        }
    };

    private final String label;
    private final Unit unit;
    private final boolean bySetting;

    Stated(String label, Unit unit, boolean bySetting) {
        this.label = label;
        this.unit = unit;
        this.bySetting = bySetting;
    }

    /** What it is counted in. */
    public enum Unit {
        PLANS,
        POUNDS
    }

    /**
     * Its value in a year.
     *
     * @param balance cumulative balance at the end of the year, GBP
     * @param setting position of the setting it is of; empty for all
     */
    abstract double in(YearOutcome year, double balance, OptionalInt setting);

    /** Name for people, in a sentence. */
    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    /** True if it can be said of one setting. */
    public boolean bySetting() {
        return bySetting;
    }

    /** "1,234" or "-£5,000,000". */
    String words(double value) {
        return unit == Unit.PLANS
                ? String.format(Locale.UK, "%,.0f", value)
                : (value < 0 ? "-" : "") + String.format(Locale.UK, "£%,.0f", Math.abs(value));
    }

    private static double part(double[] bySetting, OptionalInt setting) {
        if (setting.isPresent()) {
            return bySetting[setting.getAsInt()];
        }
        double total = 0;
        for (double value : bySetting) {
            total += value;
        }
        return total;
    }
}
