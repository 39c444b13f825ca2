/**
 * The window. Start with {@link highneeds.app.HighNeedsApp}, which builds everything: the {@link
 * highneeds.app.Workspace} (what is open), the {@link highneeds.app.Forecasts} that follow from it,
 * and a page package for each step of the work. A page builds and binds, its view model decides,
 * the model computes, reached only through the {@link highneeds.app.Desk}.
 */
package highneeds.app;
