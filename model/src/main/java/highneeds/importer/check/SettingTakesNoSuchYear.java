package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.domain.Setting;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Plans in a setting that does not take their NC year. */
record SettingTakesNoSuchYear() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        TreeMap<String, List<Origin>> bySetting = new TreeMap<>();
        for (Plan plan : census.latest()) {
            Setting setting = evidence.catalogue().setting(plan.setting());
            if (!setting.takes(plan.ncy())) {
                bySetting
                        .computeIfAbsent(setting.name(), s -> new ArrayList<>())
                        .add(plan.origin());
            }
        }
        List<Issue> issues = new ArrayList<>();
        bySetting.forEach(
                (setting, rows) ->
                        issues.addAll(
                                RowIssues.of(
                                        "setting-takes-no-such-year",
                                        "Plans",
                                        "Provision type",
                                        rows,
                                        count -> what(count, setting),
                                        "Correct the setting or the NC year, or the years the"
                                                + " setting takes in the catalogue.")));
        return issues;
    }

    private static String what(int count, String setting) {
        return Check.counted(count, "plan", "plans")
                + " of the last census "
                + (count == 1 ? "is" : "are")
                + " in '"
                + setting
                + "', which does not take that NC year.";
    }
}
