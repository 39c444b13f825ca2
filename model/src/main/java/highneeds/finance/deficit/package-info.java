/**
 * What becomes of the cumulative balance under dated national rules. Start at {@link
 * highneeds.finance.deficit.DeficitPath}.
 */
package highneeds.finance.deficit;
