/** The results page: any measure, any part of the whole, any scenarios, as charts and tables. */
package highneeds.app.results;
