/** The log: what the program did, never what a file held. */
package highneeds.app.log;
