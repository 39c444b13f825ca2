/** Forecasts as charts and sentences: what each picture shows and what it says in words. */
package highneeds.app.figure;
