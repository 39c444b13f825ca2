package highneeds.caseload;

/**
 * Something in the history that does not follow from one census to the next, for the flow report.
 * It changes no count.
 *
 * @param census year of the census at which it shows
 * @param kind what it is
 * @param plans how many plans it touches
 */
public record HistoryBreak(int census, Kind kind, int plans) {

    /** The kinds of break a flow report lists. */
    public enum Kind {
        RETURNED("A plan that was gone at one census and back at a later one"),
        NEED_CHANGED("A plan whose primary need changed"),
        YEAR_NOT_RISING("A plan whose national curriculum year did not rise by one"),
        CENSUS_MISSING("A census that is missing between two others");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        /** What the break is, in a sentence without its stop. */
        public String meaning() {
            return meaning;
        }
    }
}
