package highneeds.importer.mapping;

import highneeds.importer.TableKind;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the headings of a table among the first rows of a sheet: the row, or two or three rows read
 * together, in which most cells are headings of the dictionary.
 */
public final class TableFinder {

    /** How far down headings are looked for. */
    public static final int LOOK_AT = 60;

    /** Rows that tell the content of the columns. */
    private static final int SAMPLE = 250;

    private static final int MOST_HEADER_ROWS = 3;
    private static final double LEAST_HEADINGS = 1.5;

    /** A heading known as private says less than one of a table. */
    private static final double PRIVATE = 0.3;

    /** How {@link Headings} tells columns of one name apart. */
    private static final Pattern NUMBERED = Pattern.compile(" \\(\\d+\\)$");

    private TableFinder() {}

    /**
     * Where the table lies; nothing if no row looks like headings.
     *
     * @param rows the first rows of the sheet
     */
    public static Optional<Layout> find(List<SheetRow> rows) {
        Scored best = new Scored(null, 0);
        for (int first = 0; first < Math.min(rows.size(), LOOK_AT); first++) {
            Scored here = startingAt(rows, first);
            best = here.score() > best.score() ? here : best;
        }
        return best.layout() == null ? firstRowOfWords(rows) : Optional.of(best.layout());
    }

    /**
     * Headings and how much they explain.
     *
     * @param layout null if they explain nothing
     */
    record Scored(Layout layout, double score) {}

    /** The headings that start in a row, over as many rows as explain most. */
    static Scored startingAt(List<SheetRow> rows, int first) {
        Scored best = new Scored(null, 0);
        for (int height = 1;
                height <= MOST_HEADER_ROWS && first + height <= rows.size();
                height++) {
            List<String> headings = Headings.of(rows.subList(first, first + height));
            // Another header row must explain more, not just repeat.
            double score = score(headings) - 0.6 * (height - 1);
            best = score > best.score() ? new Scored(layout(rows, first, height), score) : best;
        }
        return best;
    }

    /** The layout the user says: headings in these rows. */
    public static Layout at(List<SheetRow> rows, int firstRow, int lastRow) {
        int first = 0;
        while (first < rows.size() - 1 && rows.get(first).number() < firstRow) {
            first++;
        }
        int height = 1;
        while (first + height < rows.size() && rows.get(first + height).number() <= lastRow) {
            height++;
        }
        return layout(rows, first, height);
    }

    static Layout layout(List<SheetRow> rows, int first, int height) {
        List<SheetRow> header = rows.subList(first, first + height);
        StringBuilder title = new StringBuilder();
        for (SheetRow above : rows.subList(0, first)) {
            above.cells().stream()
                    .filter(cell -> !cell.blank())
                    .forEach(cell -> title.append(cell.text()).append(' '));
        }
        return new Layout(
                header.getFirst().number(),
                header.getLast().number(),
                Headings.of(header),
                title.toString().strip(),
                Area.WHOLE);
    }

    private static double score(List<String> headings) {
        if (headings.stream().filter(heading -> !heading.isEmpty()).count() < 2) {
            return 0;
        }
        Map<TableKind, Integer> known = new EnumMap<>(TableKind.class);
        int privates = 0;
        for (String heading : named(headings)) {
            Set<TableKind> kinds = HeadingDictionary.kindsWith(heading);
            kinds.forEach(kind -> known.merge(kind, 1, Integer::sum));
            privates += kinds.isEmpty() && HeadingDictionary.isPrivate(heading) ? 1 : 0;
        }
        double best = known.values().stream().mapToInt(n -> n).max().orElse(0) + PRIVATE * privates;
        best += WideYears.score(headings);
        best += WideFinancialYears.columns(headings).size();
        best += WideMonths.score(headings);
        return best < LEAST_HEADINGS ? 0 : best;
    }

    /**
     * Each name once: one that a column without a heading has from its neighbour explains nothing,
     * and must not make the first row of data a second row of headings.
     */
    private static Set<String> named(List<String> headings) {
        return headings.stream()
                .map(heading -> NUMBERED.matcher(heading).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    /** Without any known heading: the first row of several words and nothing else. */
    private static Optional<Layout> firstRowOfWords(List<SheetRow> rows) {
        for (int first = 0; first < Math.min(rows.size(), LOOK_AT); first++) {
            SheetRow row = rows.get(first);
            boolean words = row.cells().stream().allMatch(c -> c.blank() || c instanceof Cell.Text);
            if (words && row.filled() > 2) {
                return Optional.of(layout(rows, first, 1));
            }
        }
        return Optional.empty();
    }

    /** The cells below the headings, for evidence. */
    public static List<SheetRow> sample(List<SheetRow> rows, Layout layout) {
        List<SheetRow> sample = new ArrayList<>();
        for (SheetRow row : rows) {
            boolean inside =
                    row.number() > layout.lastHeaderRow()
                            && row.number() <= layout.area().lastRow();
            if (inside && sample.size() < SAMPLE && layout.area().of(row).filled() > 1) {
                sample.add(layout.area().of(row));
            }
        }
        return sample;
    }

    /** True if a cell can be a heading: words, or a year. */
    static boolean canBeHeading(Cell cell) {
        return switch (cell) {
            case Cell.Text _ -> true;
            case Cell.Number(double value, _) -> value >= 0 && value < 2100;
            case Cell.Date _ -> true;
            default -> false;
        };
    }
}
