package highneeds.importer.mapping;

/** What the cells of a column hold; a heading alone may mislead. */
public enum Content {
    ID,
    TEXT,
    DATE,
    NCY,
    AGE,
    NEED,
    SETTING,
    MONEY,
    SIGNED_MONEY,
    CONTRIBUTION,
    NUMBER,
    WEEKS,
    YES_NO,
    YEAR,
    FINANCIAL_YEAR,
    MONTH
}
