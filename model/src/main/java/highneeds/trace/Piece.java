package highneeds.trace;

import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * Part of the grid: some school years in a row, one need or all, one setting or all.
 *
 * @param firstNcy first national curriculum year
 * @param lastNcy last one
 * @param need position of the need; empty for all
 * @param setting position of the setting; empty for all
 */
record Piece(int firstNcy, int lastNcy, OptionalInt need, OptionalInt setting) {

    static final Piece ALL =
            new Piece(Ncy.FIRST, Ncy.LAST, OptionalInt.empty(), OptionalInt.empty());

    /** What a piece can be parted by. */
    enum By {
        SETTING("By setting"),
        NEED("By need"),
        NCY("By school year");

        final String label;

        By(String label) {
            this.label = label;
        }
    }

    boolean covers(Grid grid, int cell) {
        return grid.ncy(cell) >= firstNcy
                && grid.ncy(cell) <= lastNcy
                && (need.isEmpty() || need.getAsInt() == grid.need(cell))
                && (setting.isEmpty() || setting.getAsInt() == grid.setting(cell));
    }

    double total(CellValues values) {
        return values.total(cell -> covers(values.grid(), cell));
    }

    /** Pieces it falls into one way; none if it is one already. */
    List<Piece> parts(By by, Catalogue catalogue) {
        List<Piece> parts = new ArrayList<>();
        switch (by) {
            case SETTING -> {
                for (int s = 0; setting.isEmpty() && s < catalogue.settings().size(); s++) {
                    parts.add(new Piece(firstNcy, lastNcy, need, OptionalInt.of(s)));
                }
            }
            case NEED -> {
                for (int n = 0; need.isEmpty() && n < catalogue.needs().size(); n++) {
                    parts.add(new Piece(firstNcy, lastNcy, OptionalInt.of(n), setting));
                }
            }
            case NCY -> {
                for (int ncy = firstNcy; firstNcy < lastNcy && ncy <= lastNcy; ncy++) {
                    parts.add(new Piece(ncy, ncy, need, setting));
                }
            }
        }
        return parts;
    }

    /** Where those in it were a year before; empty if nobody can have been anywhere. */
    List<Piece> yearBefore() {
        return lastNcy == Ncy.FIRST
                ? List.of()
                : List.of(new Piece(Math.max(Ncy.FIRST, firstNcy - 1), lastNcy - 1, need, setting));
    }

    boolean singleCell() {
        return firstNcy == lastNcy && need.isPresent() && setting.isPresent();
    }

    int cell(Grid grid) {
        return grid.index(firstNcy, need.getAsInt(), setting.getAsInt());
    }

    /** Name of what it is by one dimension. */
    String name(By by, Catalogue catalogue) {
        return switch (by) {
            case SETTING -> catalogue.settings().get(setting.getAsInt()).name();
            case NEED -> catalogue.needs().get(need.getAsInt()).name();
            case NCY -> Ncy.label(firstNcy);
        };
    }

    /** ", Year 7, Autism, Maintained special school"; empty for all. */
    String words(Catalogue catalogue) {
        StringJoiner words = new StringJoiner(", ", ", ", "").setEmptyValue("");
        if (firstNcy == lastNcy) {
            words.add(Ncy.label(firstNcy));
        } else if (firstNcy > Ncy.FIRST || lastNcy < Ncy.LAST) {
            words.add(Ncy.label(firstNcy) + " to " + Ncy.label(lastNcy));
        }
        need.ifPresent(n -> words.add(catalogue.needs().get(n).name()));
        setting.ifPresent(s -> words.add(catalogue.settings().get(s).name()));
        return words.toString();
    }
}
