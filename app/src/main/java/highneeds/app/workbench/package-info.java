/** The workbench: the chosen scenario taken apart lever by lever, and sizes found for targets. */
package highneeds.app.workbench;
