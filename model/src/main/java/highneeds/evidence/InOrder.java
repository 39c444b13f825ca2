package highneeds.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maps that are saved: in the order of their keys, so that the same evidence is the same bytes on
 * every run.
 */
final class InOrder {

    private InOrder() {}

    /** A copy that cannot be changed; an empty one for none, as projects of before have it. */
    static <V> SortedMap<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(
                map == null ? new TreeMap<>() : new TreeMap<>(map));
    }
}
