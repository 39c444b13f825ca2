/**
 * Home to school transport: how children travel, how far, what each way costs and who pays. Start
 * at {@link highneeds.finance.transport.TransportPrices}.
 */
package highneeds.finance.transport;
