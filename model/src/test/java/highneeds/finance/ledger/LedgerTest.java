package highneeds.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerLine;
import highneeds.finance.SmallCouncil;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class LedgerTest {

    private static final FinancialYear LAST = new FinancialYear(2025);

    private static Ledger ledger(SmallCouncil council) {
        return new Ledger(council.evidence().ledger());
    }

    @Test
    void aBalanceBroughtForwardIsTakenAsGiven() {
        Ledger given =
                ledger(new SmallCouncil().outturn("BF", 2025, -5e6).budget("BF", 2026, -9e6));

        assertThat(given.balanceBroughtForward(LAST.plus(1))).hasValue(-9e6);
    }

    @Test
    void aBalanceNotGivenIsTheLastOneWithTheYearSince() {
        // −5.0 m + income 60.0 m + 0.5 m + 0.25 m − spend 40.0 m − 22.0 m = −6.25 m
        Ledger since =
                ledger(
                        new SmallCouncil()
                                .outturn("BF", 2025, -5e6)
                                .outturn("HNB", 2025, 60e6)
                                .outturn("TRANSFER", 2025, 0.5e6)
                                .outturn("GRANT", 2025, 0.25e6)
                                .outturn("1.2.1", 2025, 40e6)
                                .outturn("1.2.3", 2025, 22e6)
                                .outturn("2.1.4", 2025, 8e6));

        assertThat(since.balanceBroughtForward(LAST.plus(1))).hasValue(-6.25e6);
    }

    @Test
    void aBalanceIsUnknownWhenAYearBetweenHasNoSpend() {
        Ledger gap = ledger(new SmallCouncil().outturn("BF", 2023, -5e6).outturn("1.2.1", 2023, 1));

        assertThat(gap.balanceBroughtForward(LAST)).isEmpty();
    }

    @Test
    void whatWasKnownAtACensusIsTheYearsToItAndTheBudgetOfTheNext() {
        LedgerLine after =
                new LedgerLine(
                        "1.2.5", "", LAST.plus(1), OptionalDouble.of(98), OptionalDouble.of(99));
        List<LedgerLine> all =
                new ArrayList<>(
                        new SmallCouncil()
                                .outturn("1.2.5", 2025, 95)
                                .outturn("1.2.6", 2026, 7)
                                .budget("1.2.5", 2027, 101)
                                .evidence()
                                .ledger());
        all.add(after);

        // January 2026 lies in 2025-26. What 2026-27 came to nobody knew, nor the budget after it.
        assertThat(new Ledger(all).knownAt(2026))
                .containsExactly(all.getFirst(), after.asBudgeted());
    }

    @Test
    void placeFundingThatLeavesOutAcademiesIsComparedWithTheBudget() {
        LedgerLine line =
                new LedgerLine(
                        "1.0.2", "Places", LAST, OptionalDouble.of(12e6), OptionalDouble.of(5e6));
        Ledger ledger = new Ledger(List.of(line));

        assertThat(ledger.outturnLeavesOutAcademies(LAST)).isTrue();
        assertThat(ledger.comparable("1.0.2", LAST)).hasValue(12e6);
        assertThat(ledger.best("1.0.2", LAST)).hasValue(5e6);
    }

    @Test
    void codesThatBelongToNoLineAreNamed() {
        Ledger odd = ledger(new SmallCouncil().outturn("9.9.9", 2025, 1).outturn("HNB", 2025, 1));

        assertThat(odd.unknownCodes()).containsExactly("9.9.9");
    }
}
