/** The statutory work: who is there, what waits, how long, and what it takes. */
package highneeds.app.workload;
