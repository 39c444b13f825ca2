package highneeds.evidence;

/**
 * Who is behind a sum of money, as far as a public paper must know; names nobody.
 *
 * @param children children whom the money was paid for
 * @param providers providers it was paid to; negative if not known
 * @param dominated true if one or two of them make up nearly all of it, see {@link Contributions}
 */
public record Behind(int children, int providers, boolean dominated) {}
