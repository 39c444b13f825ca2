package highneeds.importer.sheet;

/** What a workbook may bring along and its reader leaves alone, as it is said to the person. */
final class PassedOver {

    static final String MACROS = "The workbook has macros; they were not run.";

    static final String LINKS =
            "The workbook has links to other workbooks; they were not followed.";

    static final String CONNECTIONS =
            "The workbook draws data from elsewhere, such as a database or a web page; nothing was"
                    + " asked for.";

    private PassedOver() {}
}
