package highneeds.app;

import highneeds.domain.Progress;
import highneeds.importer.FileToRead;
import highneeds.importer.TableKind;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;
import highneeds.project.Project;

import java.util.List;

/** What the window asks of the model when it reads files. Nothing asked here changes anything. */
public interface FileDesk {

    /**
     * Finds the tables in files and proposes how to read them.
     *
     * @param into the project to add to, or null for a new one
     * @param remembered mappings of earlier imports
     */
    Survey look(Project into, List<FileToRead> files, List<Mapping> remembered, Progress progress);

    /** Proposes anew how to read a table whose headings or kind the person has said. */
    FoundTable lookAgain(Project into, FoundTable table, Layout layout, TableKind kind)
            throws Exception;

    /**
     * Reads the tables of a survey on trial.
     *
     * @param into the project to add to, or null for a new one
     * @param council name of the council of a new project; empty if the files tell
     */
    Trial attempt(Project into, String council, Survey survey, Progress progress) throws Exception;

    /** The project an import makes of the one before, which may be null. */
    Project accept(Project into, Trial trial);
}
