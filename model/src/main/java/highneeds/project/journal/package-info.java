/**
 * What was done since the last save, on the local disk, so that a crash costs seconds. Start at
 * {@link highneeds.project.journal.Journal}; after a crash, at {@link
 * highneeds.project.journal.Recovered}.
 */
package highneeds.project.journal;
