package highneeds.sample.life;

import java.util.List;

/**
 * A school, college or service with children of Exampleshire.
 *
 * @param name invented name
 * @param setting code of the setting in the catalogue
 * @param authority council in whose area it lies
 * @param firstNcy first national curriculum year it takes
 * @param lastNcy last national curriculum year it takes
 * @param needs codes of the needs it is meant for; empty if any
 * @param priceLevel its prices relative to the typical price, 1 for the same
 * @param phase phase of its places, for people
 * @param district district it lies in
 */
public record Provider(
        String name,
        String setting,
        String authority,
        int firstNcy,
        int lastNcy,
        List<String> needs,
        double priceLevel,
        String phase,
        String district) {

    /** Nobody: elective home education, no education, or a placement still sought. */
    static Provider none(String setting) {
        return new Provider("", setting, "", -4, 20, List.of(), 1, "", "");
    }

    boolean takes(int ncy) {
        return ncy >= firstNcy && ncy <= lastNcy;
    }

    boolean meets(String need) {
        return needs.isEmpty() || needs.contains(need);
    }
}
