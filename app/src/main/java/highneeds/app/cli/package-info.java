/**
 * The command line: the same engine and the same figures as the window, without a display. Start at
 * {@link highneeds.app.cli.CommandLineTool}.
 */
package highneeds.app.cli;
