package highneeds.project.fault;

import highneeds.project.DocumentCodec;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.journal.About;
import highneeds.project.journal.Journal;

import java.nio.file.Path;

/**
 * A process that saves one revision after the other and keeps others in its journal meanwhile, as
 * the window does, until it is killed. It says which revision is safe where.
 */
final class Writer {

    static final String SAVED = "saved ";
    static final String KEPT = "kept ";

    private Writer() {}

    /**
     * @param arguments the project file, the folder of the journal, and after how many revisions
     *     each to end
     */
    public static void main(String[] arguments) {
        long most = Long.parseLong(arguments[2]);
        Thread.ofPlatform().start(() -> keep(Path.of(arguments[1]), most));
        save(Path.of(arguments[0]), most);
    }

    private static void save(Path where, long most) {
        OpenFile file = OpenFile.toBeWritten(where);
        try {
            for (long revision = 1; revision <= most; revision++) {
                file.save(Revisions.of(revision), Others.OVERWRITE, where.getParent());
                System.out.println(SAVED + revision);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Path where, long most) {
        DocumentCodec codec = new DocumentCodec();
        About about = new About("Exampleshire", "", "");
        try {
            Journal journal = Journal.in(where);
            for (long revision = 1; revision <= most; revision++) {
                journal.write(about, codec.archive(Revisions.of(revision)), null);
                System.out.println(KEPT + revision);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
