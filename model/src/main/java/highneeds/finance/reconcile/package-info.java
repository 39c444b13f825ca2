/**
 * The last year of the accounts beside what the model makes of it. Start at {@link
 * highneeds.finance.reconcile.Reconciliation}.
 */
package highneeds.finance.reconcile;
