package highneeds.evidence;

/**
 * Codes of the ledger lines that are income or balances; spending lines keep their section 251
 * code.
 */
public final class LedgerCode {

    public static final String ALLOCATION = "HNB";
    public static final String BLOCK_TRANSFER = "TRANSFER";
    public static final String OTHER_GRANT = "GRANT";

    /** Adjustment for children educated in and from other areas; negative if taken off. */
    public static final String IMPORT_EXPORT = "IMPORT";

    /** Balance at 1 April of the year; a deficit is negative. */
    public static final String BROUGHT_FORWARD = "BF";

    private LedgerCode() {}
}
