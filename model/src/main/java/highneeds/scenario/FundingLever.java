package highneeds.scenario;

import highneeds.assumptions.Funding;
import highneeds.assumptions.YearAssumptions;

/**
 * Levers on what pays for high needs. They act on whole financial years: one that starts in
 * September 2027 acts from April 2027 on.
 */
@Family("Funding")
public sealed interface FundingLever extends Lever {

    /** True in the first years of a change, as many as it lasts. */
    private static boolean lasts(Phasing phasing, double years, int census) {
        return census >= phasing.begins() && census < phasing.begins() + (int) years;
    }

    /** The allocation grows by more or less than assumed, year after year. */
    @Label(
            id = "allocation-growth",
            name = "Growth of the high needs allocation",
            phrase = "{points} a year on the growth of the high needs allocation",
            help =
                    "Changes the yearly growth of the allocation, compared with what the baseline"
                            + " assumes.",
            evidence =
                    "National allocations grew by 11% in 2025-26; the formula is suspended for"
                            + " 2026-27 and allocations are rolled forward (DSG technical note"
                            + " 2026-27).")
    record AllocationGrowth(
            @Dial(
                            name = "Change of the yearly growth",
                            unit = "percentage points",
                            min = -10,
                            max = 15,
                            step = 0.25,
                            start = 1)
                    double points,
            Phasing phasing)
            implements FundingLever {

        public AllocationGrowth {
            LeverDial.require(AllocationGrowth.class, points);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double factor = phasing.compound(points / 100, given.census());
            Funding funding = given.funding();
            return factor == 1
                    ? given
                    : given.withFunding(funding.withAllocation(funding.allocation() * factor));
        }
    }

    /** Part of the schools block is moved to high needs for some years. */
    @Label(
            id = "block-transfer",
            name = "Transfer from the schools block",
            phrase =
                    "{percent} of a schools block of {schoolsBlock} moved to high needs for"
                            + " {years}",
            help =
                    "Up to 0.5% of the schools block with the agreement of the Schools Forum;"
                            + " more, or without it, only if the Secretary of State agrees. Schools"
                            + " have that much less.",
            evidence =
                    "DSG conditions of grant; Buckinghamshire's SEND strategy 2017-20 notes that"
                            + " the schools block may no longer cover the overspend.")
    record BlockTransfer(
            @Dial(
                            name = "Share of the schools block",
                            unit = "%",
                            min = 0,
                            max = 2,
                            step = 0.05,
                            start = 0.5)
                    double percent,
            @Dial(
                            name = "Schools block",
                            unit = "GBP",
                            min = 0,
                            max = 2_000_000_000,
                            step = 1_000_000,
                            start = 300_000_000,
                            size = false)
                    double schoolsBlock,
            @Dial(name = "Years", unit = "years", min = 1, max = 20, start = 1, size = false)
                    double years,
            Phasing phasing)
            implements FundingLever {

        /** Largest share the Schools Forum may agree to, in percent. */
        public static final double SCHOOLS_FORUM_LIMIT = 0.5;

        public BlockTransfer {
            LeverDial.require(BlockTransfer.class, percent, schoolsBlock, years);
        }

        /** True if the Schools Forum alone cannot agree to it. */
        public boolean needsTheSecretaryOfState() {
            return percent > SCHOOLS_FORUM_LIMIT;
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double moved = schoolsBlock * percent / 100 * phasing.shareIn(given.census());
            Funding funding = given.funding();
            return moved == 0 || !lasts(phasing, years, given.census())
                    ? given
                    : given.withFunding(funding.withBlockTransfer(funding.blockTransfer() + moved));
        }
    }

    /** A grant is paid for some years and then ends. */
    @Label(
            id = "grant",
            name = "Grant with an end",
            phrase = "a grant of {amount} a year for {years}",
            help =
                    "Income beyond the allocation that is paid for some years and then ends. One"
                        + " year of 90% of the deficit of 31 March 2026 stands for the High Needs"
                        + " Stability Grant.",
            evidence =
                    "High Needs Stability Grant: 90% of the eligible deficit at 31 March 2026,"
                            + " once a Local SEND Reform Plan is approved (DfE, 9 February 2026)."
                            + " Southend had grants of £220,574 and £164,000 in 2014.")
    record Grant(
            @Dial(
                            name = "Amount a year",
                            unit = "GBP",
                            min = 0,
                            max = 200_000_000,
                            step = 10_000,
                            start = 500_000)
                    double amount,
            @Dial(name = "Years", unit = "years", min = 1, max = 20, start = 1, size = false)
                    double years,
            Phasing phasing)
            implements FundingLever {

        public Grant {
            LeverDial.require(Grant.class, amount, years);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double paid = amount * phasing.shareIn(given.census());
            Funding funding = given.funding();
            return paid == 0 || !lasts(phasing, years, given.census())
                    ? given
                    : given.withFunding(funding.withGrants(funding.grants() + paid));
        }
    }
}
