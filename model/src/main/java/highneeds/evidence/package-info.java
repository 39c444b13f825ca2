/**
 * Everything a council's files told us, once read and pseudonymised. Start at {@link
 * highneeds.evidence.Evidence}.
 */
package highneeds.evidence;
