package highneeds.app;

import highneeds.report.disclosure.Release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person asked to have written.
 *
 * @param papers the papers, in the order offered
 * @param release who they are for and under which rules
 * @param wordTemplate the council's own template of the board paper
 * @param slideTemplate the council's own template of the slides
 * @param name what the names of the files begin with
 * @param folder folder they go into; made if it is not there
 * @param project file of the project, if it was saved; the ledger is kept beside it
 */
public record PackOrder(
        List<Desk.Paper> papers,
        Release release,
        Optional<Path> wordTemplate,
        Optional<Path> slideTemplate,
        String name,
        Path folder,
        Optional<Path> project) {

    public PackOrder {
        papers = List.copyOf(papers);
    }
}
