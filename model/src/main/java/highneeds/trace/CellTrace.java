package highneeds.trace;

import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Takes numbers that are kept cell by cell apart, down to the cell. */
final class CellTrace {

    private final Catalogue catalogue;

    CellTrace(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A number kept cell by cell.
     *
     * @param note says of a single cell how its number comes about
     */
    Trace of(
            String what,
            Measure.Unit unit,
            CellValues values,
            Piece piece,
            IntFunction<String> note) {
        return of(what, unit, values, piece, note, _ -> Optional.empty());
    }

    /**
     * A number kept cell by cell whose cells open in turn.
     *
     * @param note says of a single cell how its number comes about
     * @param cells what a single cell opens, if there is more to say
     */
    Trace of(
            String what,
            Measure.Unit unit,
            CellValues values,
            Piece piece,
            IntFunction<String> note,
            IntFunction<Optional<Supplier<Trace>>> cells) {
        List<Trace.Split> splits =
                splits(
                        values,
                        piece,
                        note,
                        part ->
                                part.singleCell()
                                        ? cells.apply(part.cell(values.grid()))
                                        : Optional.of(
                                                () -> of(what, unit, values, part, note, cells)));
        return new Trace(what + piece.words(catalogue), piece.total(values), unit, splits);
    }

    /**
     * The ways a piece of some values falls apart.
     *
     * @param opens what a part opens, if there is more to say
     */
    List<Trace.Split> splits(
            CellValues values,
            Piece piece,
            IntFunction<String> note,
            Function<Piece, Optional<Supplier<Trace>>> opens) {
        List<Trace.Split> splits = new ArrayList<>();
        for (Piece.By by : Piece.By.values()) {
            List<Trace.Part> parts = new ArrayList<>();
            for (Piece part : piece.parts(by, catalogue)) {
                double amount = part.total(values);
                if (amount == 0) {
                    continue;
                }
                String name = part.name(by, catalogue);
                String said = part.singleCell() ? note.apply(part.cell(values.grid())) : "";
                parts.add(new Trace.Part(name, said, amount, opens.apply(part)));
            }
            if (!parts.isEmpty()) {
                splits.add(new Trace.Split(by.label, parts));
            }
        }
        return splits;
    }
}
