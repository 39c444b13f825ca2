package highneeds.domain;

import java.util.List;

/**
 * What a lever, a report line or a filter covers, in words a council can change: a range of
 * national curriculum years, some needs and some settings. An empty list means all of them.
 *
 * @param firstNcy first national curriculum year covered
 * @param lastNcy last national curriculum year covered
 * @param needs codes of the needs covered, empty for all
 * @param settings codes of the settings covered, empty for all
 */
public record Scope(int firstNcy, int lastNcy, List<String> needs, List<String> settings) {

    /** Everything. */
    public static final Scope ALL = new Scope(Ncy.FIRST, Ncy.LAST, List.of(), List.of());

    public Scope {
        if (!Ncy.valid(firstNcy) || !Ncy.valid(lastNcy) || firstNcy > lastNcy) {
            throw new IllegalArgumentException(
                    "A scope covers NC years in order between "
                            + Ncy.FIRST
                            + " and "
                            + Ncy.LAST
                            + ", but was "
                            + firstNcy
                            + " to "
                            + lastNcy);
        }
        needs = List.copyOf(needs);
        settings = List.copyOf(settings);
    }

    public static Scope ofSettings(List<String> settings) {
        return ALL.withSettings(settings);
    }

    public Scope withSettings(List<String> settings) {
        return new Scope(firstNcy, lastNcy, needs, settings);
    }

    public Scope withNeeds(List<String> needs) {
        return new Scope(firstNcy, lastNcy, needs, settings);
    }

    public Scope withNcys(int firstNcy, int lastNcy) {
        return new Scope(firstNcy, lastNcy, needs, settings);
    }

    /**
     * The cells covered in a catalogue. Codes the catalogue does not know cover nothing.
     *
     * @return a set that answers by position in the catalogue's grid
     */
    public Cells in(Catalogue catalogue) {
        Grid grid = catalogue.grid();
        boolean[] need = new boolean[grid.needs()];
        for (int i = 0; i < need.length; i++) {
            need[i] = needs.isEmpty() || needs.contains(catalogue.needs().get(i).code());
        }
        boolean[] setting = new boolean[grid.settings()];
        for (int i = 0; i < setting.length; i++) {
            setting[i] =
                    settings.isEmpty() || settings.contains(catalogue.settings().get(i).code());
        }
        return index ->
                setting[grid.setting(index)]
                        && need[grid.need(index)]
                        && grid.ncy(index) >= firstNcy
                        && grid.ncy(index) <= lastNcy;
    }
}
