package highneeds.finance.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A named sum of money.
 *
 * @param name setting, line or kind of income
 * @param pounds GBP
 */
public record Amount(String name, double pounds) {

    /** One list less another, name by name; what is nothing is left out. */
    static List<Amount> less(List<Amount> these, List<Amount> those) {
        Map<String, Double> all = new LinkedHashMap<>();
        these.forEach(amount -> all.merge(amount.name(), amount.pounds(), Double::sum));
        those.forEach(amount -> all.merge(amount.name(), -amount.pounds(), Double::sum));
        List<Amount> left = new ArrayList<>();
        all.forEach(
                (name, pounds) -> {
                    if (pounds != 0) {
                        left.add(new Amount(name, pounds));
                    }
                });
        return left;
    }

    static double sum(List<Amount> amounts) {
        return amounts.stream().mapToDouble(Amount::pounds).sum();
    }
}
