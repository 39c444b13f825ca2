/**
 * What the Department publishes of every council, council beside council: figures by year with
 * their source, where a council stands among its neighbours and in England, and why a figure is
 * missing. Start at {@link highneeds.indicator.published.Standing}.
 */
package highneeds.indicator.published;
