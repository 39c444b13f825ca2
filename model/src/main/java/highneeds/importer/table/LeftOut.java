package highneeds.importer.table;

import highneeds.importer.mapping.Field;

/** A row cannot be used: thrown while it is read and caught where the rows are counted. */
final class LeftOut extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final Field field;
    private final String remedy;

    /**
     * @param field column at fault, or null for the whole row
     */
    LeftOut(String code, Field field, String what, String remedy) {
        super(what, null, false, false);
        this.code = code;
        this.field = field;
        this.remedy = remedy;
    }

    String code() {
        return code;
    }

    Field field() {
        return field;
    }

    String remedy() {
        return remedy;
    }
}
