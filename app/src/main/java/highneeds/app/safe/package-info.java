/**
 * Never losing work, as the window sees it: questions that have to be answered, and what is done by
 * itself while a person works. Start at {@link highneeds.app.safe.Safekeeping}.
 */
package highneeds.app.safe;
