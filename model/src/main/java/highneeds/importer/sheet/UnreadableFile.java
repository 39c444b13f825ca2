package highneeds.importer.sheet;

/** A file, or the rest of it, cannot be read. Holds what a person should know and do. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String remedy;

    /**
     * @param code short stable name of the kind of fault
     * @param what what is wrong, in a sentence
     * @param remedy what to do, in a sentence
     */
    public UnreadableFile(String code, String what, String remedy) {
        super(what);
        this.code = code;
        this.remedy = remedy;
    }

    UnreadableFile(String code, String what, String remedy, Throwable cause) {
        super(what, cause);
        this.code = code;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public String remedy() {
        return remedy;
    }
}
