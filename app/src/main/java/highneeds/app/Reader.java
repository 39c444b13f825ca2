package highneeds.app;

import java.nio.file.Path;
import java.util.List;

/** Takes spreadsheets in, asking the person what it cannot tell by itself. */
public interface Reader {

    /** Reads files somebody chose or dropped. */
    void take(List<Path> files);

    /** Reads what is new in the folder of an earlier import. */
    void repeat(Path folder);
}
