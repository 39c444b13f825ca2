package highneeds.workload;

import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.List;

/** Plans that fall due in the years of a forecast, whether there are staff to make them or not. */
final class PlansDue {

    private PlansDue() {}

    /**
     * By national curriculum year: due = started + waiting at the end − waiting before, a year
     * older − late before the forecast began.
     *
     * @param years expected years of the forecast, in order
     */
    static List<NcyValues> of(List<YearOutcome> years) {
        List<NcyValues> due = new ArrayList<>();
        NcyValues before = NcyValues.of(_ -> 0);
        for (YearOutcome year : years) {
            double[] started = year.joiners().byNcy();
            NcyValues earlier = before;
            NcyValues late = year.given().lateBefore();
            due.add(
                    NcyValues.of(
                            ncy ->
                                    started[Ncy.index(ncy)]
                                            + year.waiting().get(ncy)
                                            - (ncy == Ncy.FIRST ? 0 : earlier.get(ncy - 1))
                                            - late.get(ncy)));
            before = year.waiting();
        }
        return due;
    }
}
