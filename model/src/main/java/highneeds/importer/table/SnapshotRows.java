package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.domain.Ncy;
import highneeds.importer.mapping.Field;
import highneeds.importer.repair.Repair;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Dates;
import highneeds.importer.value.NcYears;
import highneeds.importer.value.Years;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Rows that are one plan at one census. */
final class SnapshotRows {

    /** Text that is meant as a day: three numbers apart from each other. */
    private static final Pattern DAY =
            Pattern.compile("\\d{1,4}\\s*[-/. ]\\s*\\d{1,2}\\s*[-/. ]\\s*\\d{1,4}(\\s.*)?");

    private final Table table;
    private final Reading reading;
    private final Codes codes;
    private final OptionalInt censusOfTable;
    private final OnePlanEach onePlanEach;

    SnapshotRows(Table table, Reading reading, Codes codes, List<Plan> plans) {
        this.table = table;
        this.reading = reading;
        this.codes = codes;
        this.onePlanEach = new OnePlanEach(plans, table.rows().size());
        this.censusOfTable = CensusOfTable.of(table.found());
    }

    void read(RowValues row) throws LeftOut {
        String person = row.person();
        int census = census(row);
        requireRunning(row, census);
        int ncy = ncy(row, census);
        String need = codes.need(row);
        String setting = codes.setting(row);
        Plan plan =
                new Plan(
                        person,
                        census,
                        ncy,
                        need,
                        setting,
                        row.name(Field.PROVIDER),
                        row.name(Field.DISTRICT),
                        row.origin());
        onePlanEach.add(plan, row);
    }

    private int census(RowValues row) throws LeftOut {
        Cell cell = row.cell(Field.CENSUS_DATE);
        OptionalInt written = cell.blank() ? OptionalInt.empty() : written(row, cell);
        if (written.isPresent()) {
            return written.getAsInt();
        }
        return censusOfTable.orElseThrow(
                () ->
                        new LeftOut(
                                "missing-census",
                                Field.CENSUS_DATE,
                                "Nothing says which January census the row belongs to, so it was"
                                        + " left out.",
                                "Add a census date, or put the year in the sheet or file name."));
    }

    private OptionalInt written(RowValues row, Cell cell) throws LeftOut {
        Optional<LocalDate> day = Dates.of(cell, table.dateOrder(Field.CENSUS_DATE));
        if (day.isPresent()) {
            return OptionalInt.of(censusOf(row, day.get()));
        }
        if (DAY.matcher(cell.text().strip()).matches()) {
            throw new LeftOut(
                    "impossible-date",
                    Field.CENSUS_DATE,
                    "There is no such day, so the row was left out.",
                    "Correct the census date.");
        }
        return Years.of(cell);
    }

    private static int censusOf(RowValues row, LocalDate day) throws LeftOut {
        if (day.getMonth() == Month.JANUARY) {
            return day.getYear();
        }
        int census =
                day.getMonthValue() <= Month.JUNE.getValue() ? day.getYear() : day.getYear() + 1;
        row.warn(
                "census-not-in-january",
                Field.CENSUS_DATE,
                "The census date is not in January; the row was read as the census of January "
                        + census
                        + ".",
                "Use the caseload of census day, the third Thursday of January.");
        return census;
    }

    private void requireRunning(RowValues row, int census) throws LeftOut {
        LocalDate day = CensusDate.of(census);
        if (census > reading.today().getYear() + 1) {
            throw new LeftOut(
                    "census-in-future",
                    Field.CENSUS_DATE,
                    "The census lies in the future, so the row was left out.",
                    "Correct the census date.");
        }
        Optional<LocalDate> end = row.date(Field.PLAN_END);
        Optional<LocalDate> start = row.date(Field.PLAN_START);
        if (end.isPresent() && start.isPresent() && end.get().isBefore(start.get())) {
            row.warn(
                    "end-before-start",
                    Field.PLAN_END,
                    "The plan ends before it starts, so its end date was treated as empty.",
                    "Correct the dates.");
        } else if (end.isPresent() && end.get().isBefore(day.minusDays(31))) {
            if (row.repairs("ceased-before-census", Repair.USE)) {
                row.mended(
                        "ceased-before-census",
                        Field.PLAN_END,
                        "The plan had ceased before the census; it was counted as chosen.");
                return;
            }
            throw new LeftOut(
                    "ceased-before-census",
                    Field.PLAN_END,
                    "The plan had ceased before the census, so the row was left out.",
                    "Nothing to do, unless the plan still ran: then correct its end date.");
        }
        if (start.isPresent() && start.get().isAfter(day.plusDays(31))) {
            row.warn(
                    "starts-after-census",
                    Field.PLAN_START,
                    "The plan starts after the census it is counted in; it was counted.",
                    "Check the census date.");
        }
    }

    private int ncy(RowValues row, int census) throws LeftOut {
        OptionalInt written = NcYears.of(row.cell(Field.NC_YEAR));
        if (written.isEmpty() && !row.cell(Field.NC_YEAR).blank()) {
            row.warn(
                    "unreadable-ncy",
                    Field.NC_YEAR,
                    "The cell does not hold an NC year that can be read; the date of birth was used"
                            + " if there is one.",
                    "Write R, 1 to 14, or a number from -4 to 20.");
        }
        OptionalInt byAge = byAge(row, census);
        if (written.isPresent() && byAge.isPresent() && written.getAsInt() != byAge.getAsInt()) {
            if (row.repairs("ncy-not-age", Repair.USE_AGE)) {
                row.mended(
                        "ncy-not-age",
                        Field.NC_YEAR,
                        "The NC year is not that of the date of birth; that of the date of birth"
                                + " was used.");
                return AgeRange.require(byAge.getAsInt(), Field.DATE_OF_BIRTH);
            }
            row.warn(
                    "ncy-not-age",
                    Field.NC_YEAR,
                    "The NC year is not that of the date of birth; the NC year was used.",
                    "Check both; a child may rightly be taught out of its year.");
        }
        if (written.isEmpty() && byAge.isEmpty()) {
            throw new LeftOut(
                    "missing-ncy",
                    table.has(Field.NC_YEAR) ? Field.NC_YEAR : Field.DATE_OF_BIRTH,
                    "There is neither an NC year nor a usable date of birth, so the row was left"
                            + " out.",
                    "Add the NC year or the date of birth.");
        }
        int ncy = written.isPresent() ? written.getAsInt() : byAge.getAsInt();
        return AgeRange.require(ncy, written.isPresent() ? Field.NC_YEAR : Field.DATE_OF_BIRTH);
    }

    private static OptionalInt byAge(RowValues row, int census) throws LeftOut {
        Optional<LocalDate> birth = row.date(Field.DATE_OF_BIRTH);
        if (birth.isEmpty()) {
            return OptionalInt.empty();
        }
        if (birth.get().isAfter(CensusDate.of(census))) {
            row.warn(
                    "birth-after-census",
                    Field.DATE_OF_BIRTH,
                    "The date of birth lies after the census, so it was treated as empty.",
                    "Correct the date of birth.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Ncy.ofAge(Dates.ageAtCensus(birth.get(), census)));
    }
}
