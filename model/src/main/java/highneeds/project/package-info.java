/**
 * Saving and opening. Start at {@link highneeds.project.ProjectFile}; Jackson is used here and
 * nowhere else.
 */
package highneeds.project;
