package highneeds.project.journal;

/**
 * What a journal is kept of.
 *
 * @param name name of the project as the window shows it
 * @param file where it is saved; empty if it never was
 * @param base SHA-256 of that file as it was last read or written; empty if it never was
 */
public record About(String name, String file, String base) {}
