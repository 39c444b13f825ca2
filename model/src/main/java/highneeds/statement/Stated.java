package highneeds.statement;

import highneeds.finance.BudgetPosition;
import highneeds.finance.YearMoney;
import highneeds.projection.Outcome;
import highneeds.projection.YearOutcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What a statement may be about. Plans are of the January census, money of a financial year. */
public enum Stated {
    PLANS("plans", Unit.PLANS, true) {
        @Override
        double in(State state, OptionalInt setting) {
            return part(state.year().closing().bySetting(), setting);
        }
    },
    NEW_PLANS("new plans in the year", Unit.PLANS, true) {
        @Override
        double in(State state, OptionalInt setting) {
            return part(state.year().joiners().bySetting(), setting);
        }
    },
    WITHOUT_PLACE("arrivals without a place", Unit.PLANS, true) {
        @Override
        double in(State state, OptionalInt setting) {
            return part(state.year().placesShort().toArray(), setting);
        }
    },
    COST_OF_A_PLACEMENT("yearly cost of a placement", Unit.POUNDS, true) {
        @Override
        double in(State state, OptionalInt setting) {
            double plans = part(state.money().plans().toArray(), setting);
            double cost = part(state.money().placementCost().toArray(), setting);
            return plans == 0 ? 0 : cost / plans;
        }
    },
    SPEND("spend of the high needs block", Unit.POUNDS, false) {
        @Override
        double in(State state, OptionalInt setting) {
            return state.money().highNeedsSpend();
        }
    },
    TRANSPORT("cost of transport", Unit.POUNDS, false) {
        @Override
        double in(State state, OptionalInt setting) {
            return state.money().transportCost();
        }
    },
    IN_YEAR_BALANCE("in-year balance", Unit.POUNDS, false) {
        @Override
        double in(State state, OptionalInt setting) {
            return state.money().inYearBalance();
        }
    },
    CUMULATIVE_BALANCE("cumulative balance", Unit.POUNDS, false) {
        @Override
        double in(State state, OptionalInt setting) {
            return state.balance();
        }
    },
    FEWEST_PLANS("fewest plans of any age, need and setting", Unit.PLANS, false) {
        @Override
        double in(State state, OptionalInt setting) {
            return Arrays.stream(state.year().closing().toArray()).min().orElse(0);
        }
    },
    NEW_PLAN_RATE("new plans in the year", Unit.PER_THOUSAND, false) {
        @Override
        double in(State state, OptionalInt setting) {
            return PastRange.newPlanRate(
                    state.year().joiners().total(), state.year().given().population().total());
        }
    },
    CEASING_RATE("plans that cease in the year", Unit.PER_HUNDRED, false) {
        @Override
        double in(State state, OptionalInt setting) {
            YearOutcome year = state.year();
            return PastRange.ceasingRate(
                    year.leavers().total() + year.agedOut(), year.opening().total());
        }
    },
    RISE_OF_UNIT_COST("rise of high needs spend for each plan", Unit.PERCENT_A_YEAR, false) {
        @Override
        double in(State state, OptionalInt setting) {
            return state.before()
                    .map(before -> PastRange.rise(unitCost(before), unitCost(state)))
                    .orElse(Double.NaN);
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
        PLANS("plans", true),
        POUNDS("\u00a3", false),
        PER_THOUSAND("for every 1,000 residents", true),
        PER_HUNDRED("for every 100 plans", true),
        PERCENT_A_YEAR("% a year", false);

        private final String label;
        private final boolean ofCensus;

        Unit(String label, boolean ofCensus) {
            this.label = label;
            this.ofCensus = ofCensus;
        }

        public String label() {
            return label;
        }

        /** True if its years are those of the January census; else they are financial years. */
        boolean ofCensus() {
            return ofCensus;
        }

        /** "1,234", "-\u00a35,000,000", "4.2 for every 1,000 residents". */
        private String words(double value) {
            return switch (this) {
                case PLANS, POUNDS -> number(value);
                case PER_THOUSAND, PER_HUNDRED -> number(value) + " " + label;
                case PERCENT_A_YEAR -> number(value) + label;
            };
        }

        /** The same without a unit that follows it. */
        private String number(double value) {
            return switch (this) {
                case PLANS -> String.format(Locale.UK, "%,.0f", value);
                case POUNDS ->
                        (value < 0 ? "-" : "")
                                + String.format(Locale.UK, "\u00a3%,.0f", Math.abs(value));
                case PER_THOUSAND, PER_HUNDRED, PERCENT_A_YEAR ->
                        String.format(Locale.UK, "%,.1f", value);
            };
        }
    }

    /**
     * A year of a forecast.
     *
     * @param budget the money of the same years
     * @param at position of the year
     */
    record State(Outcome outcome, BudgetPosition budget, int at) {

        YearOutcome year() {
            return outcome.years().get(at);
        }

        YearMoney money() {
            return budget.years().get(at);
        }

        /** Cumulative balance at the end of the year, GBP. */
        double balance() {
            return budget.cumulativeBalance(at);
        }

        /** The year before it; empty for the first. */
        Optional<State> before() {
            return at == 0 ? Optional.empty() : Optional.of(new State(outcome, budget, at - 1));
        }
    }

    /**
     * Its value in a year; not a number if the year has none.
     *
     * @param setting position of the setting it is of; empty for all
     */
    abstract double in(State state, OptionalInt setting);

    private static double unitCost(State state) {
        return state.money().highNeedsSpend() / state.money().plans().total();
    }

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

    /** A value of it with its unit. */
    String words(double value) {
        return unit.words(value);
    }

    /** "7.8 against 7.0 for every 1,000 residents". */
    String against(double value, double limit) {
        return unit.number(value) + " against " + words(limit);
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
