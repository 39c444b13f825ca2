package highneeds.indicator.published;

import highneeds.domain.FinancialYear;

/** What the year of an indicator is. */
public enum Period {
    /** A January census. */
    CENSUS {
        @Override
        public String label(int year) {
            return "January " + year;
        }
    },
    /** A calendar year. */
    CALENDAR {
        @Override
        public String label(int year) {
            return Integer.toString(year);
        }
    },
    /** The financial year that starts in the April of the year. */
    FINANCIAL {
        @Override
        public String label(int year) {
            return new FinancialYear(year).toString();
        }
    };

    /** "January 2025", "2024", "2023-24". */
    public abstract String label(int year);
}
