package highneeds.published.tables;

import java.util.List;

/**
 * A council with its place in the published tables.
 *
 * @param code three-digit code of the DfE, for example "825"
 * @param name name as the latest tables write it
 * @param region one of the nine regions
 * @param lastCensus last January census the council is in; 2025 unless it has been replaced
 * @param former codes of the councils it took over; may be empty
 * @param neighbours codes of its ten statistical neighbours, nearest first
 */
public record Council(
        String code,
        String name,
        String region,
        int lastCensus,
        List<String> former,
        List<String> neighbours) {

    public Council {
        if (!code.matches("\\d{3}") || name.isBlank()) {
            throw new IllegalArgumentException("A council has a code of three digits and a name");
        }
        former = List.copyOf(former);
        neighbours = List.copyOf(neighbours);
    }
}
