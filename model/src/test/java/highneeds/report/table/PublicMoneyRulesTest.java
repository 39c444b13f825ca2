package highneeds.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.report.ReportExample;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

class PublicMoneyRulesTest {

    private static final String SPECIAL = "State-funded special school";

    /** The sum of all state-funded special schools in the management plan. */
    private static final String ALL_SPECIAL =
            "Maintained special schools or special academies placements";

    private static final ReportContent CONTENT = ReportExample.small();

    private static Set<String> hidden(Evidence evidence) {
        return PublicMoney.hidden(CONTENT, evidence, List.of(), 6);
    }

    /** Providers drawn anew: one, two, or many of which one may be great. */
    @Test
    void moneyOfOneOrTwoProvidersOrAGreatOneIsHidden() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int providers = 1 + seed % 6;
            boolean great = providers > 2 && random.nextBoolean();

            Set<String> hidden = hidden(withProviders(providers, great, random));

            if (providers < 3 || great) {
                assertThat(hidden)
                        .as("%d providers, one great: %s", providers, great)
                        .contains(SPECIAL);
            }
        }
    }

    @Test
    void theSumOfManyLikeProvidersIsShown() {
        assertThat(hidden(withProviders(9, false, new SplittableRandom(1))))
                .doesNotContain(ALL_SPECIAL);
    }

    @Test
    void aProviderIsOneHoweverItIsWritten() {
        List<Placement> placements = new ArrayList<>();
        List<String> written = List.of("Oak Lodge Ltd", "OAK LODGE", "Oak Lodge Limited");
        for (Placement one : Exampleshire.evidence().placements()) {
            placements.add(named(one, written.get(placements.size() % 3)));
        }

        assertThat(hidden(Exampleshire.evidence().withPlacements(placements))).contains(SPECIAL);
    }

    private static Evidence withProviders(int providers, boolean great, SplittableRandom random) {
        List<Placement> placements = new ArrayList<>();
        int number = 0;
        for (Placement one : Exampleshire.evidence().placements()) {
            boolean first = great && random.nextInt(100) < 95;
            placements.add(named(one, "Provider " + (first ? 0 : number++ % providers)));
        }
        return Exampleshire.evidence().withPlacements(placements);
    }

    private static Placement named(Placement one, String provider) {
        return new Placement(
                one.person(),
                one.setting(),
                provider,
                one.start(),
                one.end(),
                one.placeFunding(),
                one.topUp(),
                one.contributions(),
                one.band(),
                one.residentialWeeks());
    }
}
