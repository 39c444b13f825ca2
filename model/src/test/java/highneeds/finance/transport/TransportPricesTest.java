package highneeds.finance.transport;

import static highneeds.finance.SmallCouncil.need;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.evidence.Evidence;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.Uplifts;

import org.junit.jupiter.api.Test;

class TransportPricesTest {

    private static TransportPrices prices(Evidence evidence) {
        return TransportPrices.at(evidence, 2026, 1, Uplifts.DEFAULT);
    }

    @Test
    void withoutATransportSheetTypicalSharesTravelAtTheTypicalCost() {
        TransportPrices typical =
                prices(new SmallCouncil().plan(2026, "a", 5, "ASD", "SS").evidence());

        // 75% of children in state-funded special schools at 8,800: 6,600 a plan.
        assertThat(typical.perPlan().perPlan().get(5, need("ASD"), setting("SS")))
                .isCloseTo(6_600, within(1e-9));
        assertThat(typical.travellers()).isZero();
    }

    @Test
    void costOfAPlanIsTheShareWhoTravelTimesWhatTheyCost() {
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 400; i++) {
            council.plan(2026, "c" + i, 8, "ASD", "SS");
            if (i < 200) {
                council.journey("c" + i, 11_900 + i);
            }
        }

        TransportPrices prices = prices(council.evidence());

        // Half travel; on average 11,900 + 99.5 = 11,999.5.
        assertThat(prices.share().get(8, need("ASD"), setting("SS"))).isCloseTo(0.5, within(0.02));
        assertThat(prices.perPlan().perPlan().get(8, need("ASD"), setting("SS")))
                .isCloseTo(0.5 * 11_999.5, within(1e-6));
        assertThat(prices.travellers()).isEqualTo(200);
    }

    @Test
    void aCensusOfThePastIsPricedAsItWas() {
        // All travel at 11,025 in 2027-28's sheet: 11,025 / 1.05 / 1.05 = 10,000 in 2025-26.
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 400; i++) {
            council.plan(2026, "c" + i, 8, "ASD", "SS")
                    .plan(2028, "c" + i, 10, "ASD", "SS")
                    .journey("c" + i, 11_025);
        }

        TransportPrices prices = prices(council.evidence());

        double perTraveller = prices.perPlan().perPlan().get(8, need("ASD"), setting("SS"));
        assertThat(perTraveller).isCloseTo(10_000, within(1e-6));
    }

    @Test
    void severalJourneysOfAChildAddUpAndStrangersAreNamed() {
        SmallCouncil council =
                new SmallCouncil()
                        .plan(2026, "a", 8, "ASD", "SS")
                        .journey("a", 5_000)
                        .journey("a", 3_000)
                        .journey("stranger", 9_000);

        TransportPrices prices = prices(council.evidence());

        assertThat(prices.travellers()).isEqualTo(1);
        assertThat(prices.withoutPlan()).isEqualTo(1);
    }
}
