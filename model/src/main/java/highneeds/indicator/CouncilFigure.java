package highneeds.indicator;

/**
 * A figure of the council in one year.
 *
 * @param year year it is of, as the indicator's period counts
 * @param value the figure
 * @param origin who has it from where
 * @param source where it comes from, with its day if it is the council's own
 * @param note what to know of it; may be empty
 */
public record CouncilFigure(int year, double value, Origin origin, String source, String note) {

    /** Who has a figure from where. */
    public enum Origin {
        PUBLISHED("published"),
        /** Worked out from the census files of the project. */
        DATA("from this project's data"),
        OWN("own figure");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
