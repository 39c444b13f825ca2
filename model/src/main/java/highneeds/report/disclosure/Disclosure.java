package highneeds.report.disclosure;

import java.util.Set;

/**
 * What may be shown of a report.
 *
 * @param profile who it is for
 * @param hiddenMoney labels of rows whose money is not shown: settings of few children or
 *     providers, and the sums that would give them away
 */
public record Disclosure(Profile profile, Set<String> hiddenMoney) {

    /** Everything is shown. */
    public static final Disclosure INTERNAL = new Disclosure(Profile.INTERNAL, Set.of());

    public Disclosure {
        hiddenMoney = Set.copyOf(hiddenMoney);
    }

    public boolean isPublic() {
        return profile == Profile.PUBLIC;
    }

    /** A count as the profile shows it. */
    public double count(double value) {
        return isPublic() ? Rounded.count(value) : value;
    }

    /** Pounds as the profile shows them. */
    public double pounds(double value) {
        return isPublic() ? Rounded.pounds(value) : value;
    }

    /** True if money in a row of this label is not shown. */
    public boolean hidesMoneyOf(String label) {
        return hiddenMoney.contains(label);
    }
}
