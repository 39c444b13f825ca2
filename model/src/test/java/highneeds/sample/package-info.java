/**
 * The sample data: an invented council, its children one by one, and the spreadsheets it would
 * hold. Start at {@link highneeds.sample.ExampleshireGenerator}.
 */
package highneeds.sample;
