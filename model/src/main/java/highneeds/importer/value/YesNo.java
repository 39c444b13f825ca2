package highneeds.importer.value;

import highneeds.importer.sheet.Cell;

import java.util.Optional;

/** Reads yes and no: Y, N, Yes, No, True, False, 1, 0. */
public final class YesNo {

    private YesNo() {}

    public static Optional<Boolean> of(Cell cell) {
        if (cell instanceof Cell.Truth(boolean value)) {
            return Optional.of(value);
        }
        return switch (Words.plain(cell.text())) {
            case "y", "yes", "true", "1", "t", "required" -> Optional.of(true);
            case "n", "no", "false", "0", "f", "none", "not required" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
