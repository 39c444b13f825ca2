package highneeds.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * The needs and settings a project speaks of. They are data, not code: a council may rename, split,
 * merge or add. The order of the lists is the order of every table and of every {@link CellValues}.
 *
 * <p>Start with {@link #standard()}.
 */
public final class Catalogue {

    private final List<Need> needs;
    private final List<Setting> settings;
    private final Grid grid;
    private final Map<String, Integer> needPositions = new HashMap<>();
    private final Map<String, Integer> settingPositions = new HashMap<>();

    /**
     * @throws IllegalArgumentException if a code occurs twice or a list is empty
     */
    public Catalogue(List<Need> needs, List<Setting> settings) {
        this.needs = List.copyOf(needs);
        this.settings = List.copyOf(settings);
        this.grid = new Grid(needs.size(), settings.size());
        for (Need need : needs) {
            remember(needPositions, need.code());
        }
        for (Setting setting : settings) {
            remember(settingPositions, setting.code());
        }
    }

    private static void remember(Map<String, Integer> positions, String code) {
        if (positions.put(code, positions.size()) != null) {
            throw new IllegalArgumentException(
                    "The code " + code + " occurs twice in the catalogue");
        }
    }

    /**
     * The catalogue that ships with the program: the SEN2 needs, and settings split by area and by
     * day or residential.
     */
    public static Catalogue standard() {
        return StandardCatalogue.INSTANCE;
    }

    public List<Need> needs() {
        return needs;
    }

    public List<Setting> settings() {
        return settings;
    }

    public Grid grid() {
        return grid;
    }

    public boolean hasNeed(String code) {
        return needPositions.containsKey(code);
    }

    public boolean hasSetting(String code) {
        return settingPositions.containsKey(code);
    }

    /**
     * Position of a need by its code.
     *
     * @throws NoSuchElementException if the catalogue has no such need
     */
    public int needPosition(String code) {
        return position(needPositions, code, "need");
    }

    /**
     * Position of a setting by its code.
     *
     * @throws NoSuchElementException if the catalogue has no such setting
     */
    public int settingPosition(String code) {
        return position(settingPositions, code, "setting");
    }

    /** The setting with a code. */
    public Setting setting(String code) {
        return settings.get(settingPosition(code));
    }

    /** Codes of the settings that meet a condition, in catalogue order. */
    public List<String> settingCodes(Predicate<Setting> condition) {
        return settings.stream().filter(condition).map(Setting::code).toList();
    }

    private static int position(Map<String, Integer> positions, String code, String kind) {
        Integer position = positions.get(code);
        if (position == null) {
            throw new NoSuchElementException(
                    "The catalogue has no " + kind + " with the code " + code);
        }
        return position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that
                && needs.equals(that.needs)
                && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return 31 * needs.hashCode() + settings.hashCode();
    }
}
