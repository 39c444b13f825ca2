package highneeds.sample.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The providers, and the places commissioned at those that have places. */
public final class Providers {

    private final List<Provider> all = new ArrayList<>();
    private final Map<String, NavigableMap<Integer, Integer>> places = new HashMap<>();

    /** The providers of Exampleshire. */
    public Providers() {
        this(1);
    }

    /**
     * @param size how many times as many places as in Exampleshire
     */
    Providers(double size) {
        for (var row : Rates.rows("providers.csv")) {
            String needs = row.getField("needs");
            all.add(
                    new Provider(
                            row.getField("name"),
                            row.getField("setting"),
                            row.getField("authority"),
                            Rates.whole(row, "first_ncy"),
                            Rates.whole(row, "last_ncy"),
                            needs.isEmpty() ? List.of() : List.of(needs.split("\\|")),
                            Rates.number(row, "price_level"),
                            row.getField("phase"),
                            row.getField("district")));
        }
        for (var row : Rates.rows("places.csv")) {
            places.computeIfAbsent(row.getField("provider"), _ -> new TreeMap<>())
                    .put(
                            Rates.whole(row, "from"),
                            (int) Math.round(Rates.whole(row, "places") * size));
        }
    }

    public List<Provider> all() {
        return List.copyOf(all);
    }

    List<Provider> of(String setting, int ncy) {
        return all.stream().filter(p -> p.setting().equals(setting) && p.takes(ncy)).toList();
    }

    /** Places from each September on; empty if the provider is not commissioned by places. */
    public NavigableMap<Integer, Integer> places(Provider provider) {
        return places.getOrDefault(provider.name(), new TreeMap<>());
    }

    /** Places in a school year; no limit where places are not commissioned. */
    public int placesIn(Provider provider, int schoolYear) {
        NavigableMap<Integer, Integer> schedule = places(provider);
        if (schedule.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var entry = schedule.floorEntry(schoolYear);
        return entry == null ? 0 : entry.getValue();
    }
}
