package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.Setting;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.List;
import java.util.TreeMap;

/** Plans in a setting that does not take their NC year. */
record SettingTakesNoSuchYear() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Plan plan : CensusPlans.latest(evidence)) {
            Setting setting = evidence.catalogue().setting(plan.setting());
            if (!setting.takes(plan.ncy())) {
                counts.merge(setting.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(
                        entry ->
                                Check.warning(
                                        "setting-takes-no-such-year",
                                        "Plans",
                                        "Provision type",
                                        entry.getValue()
                                                + " plans of the last census are in '"
                                                + entry.getKey()
                                                + "', which does not take their NC year.",
                                        "Correct the setting or the NC year, or the years the"
                                                + " setting takes in the catalogue."))
                .toList();
    }
}
