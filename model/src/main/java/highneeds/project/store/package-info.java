/**
 * Bytes on disk, all or not at all: knows files and parts of files, no project. Start at {@link
 * highneeds.project.store.Archive} for what is inside a file and at {@link
 * highneeds.project.store.Replacement} for how it gets there.
 */
package highneeds.project.store;
