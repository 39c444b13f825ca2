package highneeds.finance.price;

import highneeds.caseload.Plan;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CensusDate;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;

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

    /** Placements that run on the census day, in the order of the sheet. */
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
