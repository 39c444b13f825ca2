/** Ctrl+K: everything that can be done or gone to, found by typing a part of its name. */
package highneeds.app.command;
