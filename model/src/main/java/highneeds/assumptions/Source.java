package highneeds.assumptions;

/**
 * Where an assumption came from, for the assumptions sheet of the report.
 *
 * @param assumption what is assumed, for example "New plans per resident"
 * @param value the value in words and figures, with its unit
 * @param basis how it was found: from which files, years and method, or who gave it
 * @param illustrative true if it is a typical value rather than the council's own
 */
public record Source(String assumption, String value, String basis, boolean illustrative) {}
