package highneeds.project.fault;

import highneeds.project.DocumentCodec;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.journal.About;
import highneeds.project.journal.Journal;

import java.nio.file.Path;

/**
 * A process that writes one revision after the other until it is killed, and says which is safe.
 */
final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        Path where = Path.of(arguments[1]);
        if (arguments[0].equals("save")) {
            OpenFile file = OpenFile.toBeWritten(where);
            for (long revision = 1; ; revision++) {
                file.save(Revisions.of(revision), Others.OVERWRITE, where.getParent());
                System.out.println(revision);
            }
        }
        DocumentCodec codec = new DocumentCodec();
        Journal journal = Journal.in(where);
        for (long revision = 1; ; revision++) {
            journal.write(
                    new About("Exampleshire", "", ""), codec.archive(Revisions.of(revision)), null);
            System.out.println(revision);
        }
    }
}
