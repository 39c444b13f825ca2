/** Partial pooling: the mean of a small group drawn towards what is expected of it. */
package highneeds.finance.pool;
