package highneeds.finance.price;

import highneeds.caseload.Plan;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CensusDate;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.finance.choices.SheetPrices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.choices.Uplifts.What;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A placement that runs on a census day, with what is known of the child.
 *
 * @param setting position of the setting in the catalogue
 * @param child need and age group of the child, if the pseudonym is among the census' plans
 * @param placement the episode and its yearly cost
 */
public record PricedPlacement(int setting, Optional<Child> child, Placement placement) {

    /**
     * What a price may depend on besides the setting.
     *
     * @param need position of the need in the catalogue
     * @param age age group on 31 August before the census
     */
    public record Child(int need, AgeGroup age) {}

    /** The same in the prices of the financial year that the census falls in. */
    static List<PricedPlacement> at(Evidence evidence, int census, Uplifts uplifts) {
        SheetPrices sheet = SheetPrices.of(evidence, uplifts);
        FinancialYear year = FinancialYear.followingCensus(census - 1);
        return at(evidence, census).stream()
                .map(each -> each.in(year, sheet, evidence.catalogue()))
                .toList();
    }

    private PricedPlacement in(FinancialYear year, SheetPrices sheet, Catalogue catalogue) {
        String line = catalogue.settings().get(setting).returns().topUpLine();
        double places = sheet.factor(What.PLACES, Uplifts.PLACES, placement.end(), year);
        double topUps = sheet.factor(What.TOP_UPS_AND_FEES, line, placement.end(), year);
        return places == 1 && topUps == 1
                ? this
                : new PricedPlacement(setting, child, placement.priced(places, topUps));
    }

    /**
     * Placements that run on the census day, in the order of the sheet and in the prices it has.
     */
    public static List<PricedPlacement> at(Evidence evidence, int census) {
        Catalogue catalogue = evidence.catalogue();
        Map<String, Child> children = new HashMap<>();
        for (Plan plan : evidence.plans()) {
            if (plan.census() == census) {
                children.put(
                        plan.person(),
                        new Child(catalogue.needPosition(plan.need()), AgeGroup.ofNcy(plan.ncy())));
            }
        }
        List<PricedPlacement> running = new ArrayList<>();
        for (Placement placement : evidence.placements()) {
            if (placement.runsOn(CensusDate.of(census))
                    && catalogue.hasSetting(placement.setting())) {
                running.add(
                        new PricedPlacement(
                                catalogue.settingPosition(placement.setting()),
                                Optional.ofNullable(children.get(placement.person())),
                                placement));
            }
        }
        return running;
    }
}
