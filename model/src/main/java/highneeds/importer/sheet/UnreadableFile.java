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

    /** The memory ran out over a file, wherever in the reading it did. */
    public static UnreadableFile tooLarge(OutOfMemoryError cause) {
        return new UnreadableFile(
                "too-large",
                "The file needs more memory than there is.",
                "Delete rows and columns that are not needed, close other projects, or save the"
                        + " sheet as CSV and read that.",
                cause);
    }

    public String code() {
        return code;
    }

    public String remedy() {
        return remedy;
    }
}
