package highneeds.report.disclosure;

/**
 * The decision to let a paper out: for whom, under which rules, by whom.
 *
 * @param profile who it is for
 * @param rules how small counts are protected if it is for the public
 * @param merging true to put small needs, settings and ages together before anything is withheld
 * @param wordsChecked true if somebody has read the names and descriptions of scenarios and found
 *     no person named; else a paper that leaves the council has none of the council's own words
 * @param releasedBy who lets it out; may be empty, but not where counts are not protected
 * @param namesShown true to name those who decided, checked and signed off outside the council
 */
public record Release(
        Profile profile,
        RuleSet rules,
        boolean merging,
        boolean wordsChecked,
        String releasedBy,
        boolean namesShown) {

    public Release {
        if (rules == RuleSet.UNROUNDED && profile == Profile.PUBLIC && releasedBy.isBlank()) {
            throw new IllegalArgumentException(
                    "Counts that are not protected are published only with the name of who approved"
                            + " it.");
        }
    }

    /** Exact, for those who work with the data. */
    public static Release internal() {
        return new Release(Profile.INTERNAL, RuleSet.ROUND_TO_5, false, false, "", false);
    }

    /** For a closed meeting. */
    public static Release restricted() {
        return new Release(Profile.RESTRICTED, RuleSet.ROUND_TO_5, false, false, "", false);
    }

    /** For everybody, rounded to 5: what an export is unless somebody decides otherwise. */
    public static Release forPublic() {
        return new Release(Profile.PUBLIC, RuleSet.ROUND_TO_5, false, false, "", false);
    }

    /** As a profile is usually released. */
    public static Release of(Profile profile) {
        return switch (profile) {
            case INTERNAL -> internal();
            case RESTRICTED -> restricted();
            case PUBLIC -> forPublic();
        };
    }

    public Release with(RuleSet chosen) {
        return new Release(profile, chosen, merging, wordsChecked, releasedBy, namesShown);
    }

    public Release withMerging(boolean merged) {
        return new Release(profile, rules, merged, wordsChecked, releasedBy, namesShown);
    }

    public Release withWordsChecked(boolean checked) {
        return new Release(profile, rules, merging, checked, releasedBy, namesShown);
    }

    public Release by(String name) {
        return new Release(profile, rules, merging, wordsChecked, name, namesShown);
    }

    public Release withNames(boolean shown) {
        return new Release(profile, rules, merging, wordsChecked, releasedBy, shown);
    }
}
