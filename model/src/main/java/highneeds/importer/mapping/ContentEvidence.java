package highneeds.importer.mapping;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Ncy;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Amounts;
import highneeds.importer.value.DateOrder;
import highneeds.importer.value.Dates;
import highneeds.importer.value.NcYears;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.Periods;
import highneeds.importer.value.ResidentialWeeks;
import highneeds.importer.value.SettingCodes;
import highneeds.importer.value.Years;
import highneeds.importer.value.YesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the cells of a column say about what it holds. */
final class ContentEvidence {

    /** Cells of a column that are looked at. */
    private static final int LOOK_AT = 60;

    /** Whether a cell names a month does not hang on the year. */
    private static final Optional<FinancialYear> SOME_YEAR = Optional.of(new FinancialYear(2026));

    private final NeedCodes needs;
    private final SettingCodes settings;

    ContentEvidence(Catalogue catalogue) {
        this.needs = new NeedCodes(catalogue, Map.of());
        this.settings = new SettingCodes(catalogue, Map.of());
    }

    /** Share of the first filled cells that can be read as this content; 1 if none is filled. */
    double share(List<Cell> column, Content content) {
        List<Cell> filled =
                column.stream().filter(ContentEvidence::telling).limit(LOOK_AT).toList();
        if (filled.isEmpty()) {
            return 1;
        }
        long fit = filled.stream().filter(cell -> fits(cell, content)).count();
        return (double) fit / filled.size();
    }

    private static boolean telling(Cell cell) {
        return !cell.blank() && !(cell instanceof Cell.Fault);
    }

    private boolean fits(Cell cell, Content content) {
        return switch (content) {
            case TEXT, ID -> !(cell instanceof Cell.Date);
            case DATE ->
                    Dates.of(cell, DateOrder.DAY_FIRST)
                            .or(() -> Dates.of(cell, DateOrder.MONTH_FIRST))
                            .isPresent();
            case NCY -> inRange(NcYears.of(cell), Ncy.FIRST - 1, Ncy.LAST + 2);
            case AGE -> !cell.text().isEmpty() && Character.isDigit(cell.text().charAt(0));
            case NEED -> needs.of(cell.text()).isPresent();
            case SETTING -> settings.of(cell.text()).isPresent();
            case MONEY, SIGNED_MONEY, CONTRIBUTION, NUMBER -> Amounts.of(cell).isPresent();
            case WEEKS -> ResidentialWeeks.of(cell).isPresent();
            case YES_NO -> YesNo.of(cell).isPresent();
            case YEAR -> Years.of(cell).isPresent();
            case FINANCIAL_YEAR -> Years.financial(cell).isPresent();
            case MONTH -> Periods.of(cell, DateOrder.DAY_FIRST, SOME_YEAR).isPresent();
        };
    }

    private static boolean inRange(OptionalInt value, int first, int last) {
        return value.isPresent() && value.getAsInt() >= first && value.getAsInt() <= last;
    }
}
