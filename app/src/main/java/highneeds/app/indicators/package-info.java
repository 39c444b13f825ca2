/** The council's indicators beside other councils, over the years, and against its targets. */
package highneeds.app.indicators;
