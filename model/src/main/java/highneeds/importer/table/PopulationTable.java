package highneeds.importer.table;

import highneeds.caseload.Population;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.WideYears;
import highneeds.importer.value.NcYears;
import highneeds.importer.value.Words;
import highneeds.importer.value.Years;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of residents by year and single year of age, one row for each or wide. Age a at the
 * middle of a year is taken as NCY a − 4, the curriculum year most of them enter that September.
 */
public final class PopulationTable {

    private static final Set<String> ALL_AGES = Set.of("all ages", "all", "total", "all age");

    private final Table table;
    private final Reading reading;
    private final OptionalInt yearOfTable;
    private AreasOfTable areas;
    private SexesOfTable sexes;
    private final TreeMap<Integer, double[]> residents = new TreeMap<>();
    private final TreeMap<Integer, boolean[]> seen = new TreeMap<>();

    public PopulationTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
        this.yearOfTable = CensusOfTable.of(table.found());
    }

    public TableReading read() {
        areas = new AreasOfTable(table, reading);
        sexes = new SexesOfTable(table);
        return Rows.each(table, reading.issues(), this::read);
    }

    public Population population() {
        TreeMap<Integer, NcyValues> byYear = new TreeMap<>();
        residents.forEach(
                (year, values) -> byYear.put(year, NcyValues.of(ncy -> values[Ncy.index(ncy)])));
        return new Population(byYear);
    }

    private void read(RowValues row) throws LeftOut {
        areas.require(row);
        sexes.require(row);
        int ncy = ncy(row);
        int year = year(row);
        OptionalDouble count = row.notNegative(Field.POPULATION);
        if (count.isEmpty()) {
            throw new LeftOut(
                    "missing-number",
                    Field.POPULATION,
                    "There is no number of residents, so the row was left out.",
                    "Add how many residents are of this age.");
        }
        boolean[] ages = seen.computeIfAbsent(year, y -> new boolean[Ncy.COUNT]);
        if (ages[Ncy.index(ncy)] && !sexes.addedUp() && !areas.addedUp()) {
            row.warn(
                    "age-again",
                    Field.POPULATION,
                    "The year and age occur more than once; the numbers were added up.",
                    "If one row is the total of the others, keep only the total.");
        }
        ages[Ncy.index(ncy)] = true;
        residents.computeIfAbsent(year, y -> new double[Ncy.COUNT])[Ncy.index(ncy)] +=
                count.getAsDouble();
    }

    private int ncy(RowValues row) throws LeftOut {
        if (ALL_AGES.contains(Words.plain(row.text(Field.AGE)))) {
            throw LeftOut.notNeeded(
                    "all-ages",
                    Field.AGE,
                    "The row counts all ages together, which the others add up to.",
                    "Nothing to do.");
        }
        OptionalInt age = WideYears.age(row.text(Field.AGE));
        OptionalInt ncy =
                table.has(Field.AGE)
                        ? (age.isPresent()
                                ? OptionalInt.of(Ncy.ofAge(age.getAsInt()))
                                : OptionalInt.empty())
                        : NcYears.of(row.cell(Field.NC_YEAR));
        Field field = table.has(Field.AGE) ? Field.AGE : Field.NC_YEAR;
        if (ncy.isEmpty()) {
            throw new LeftOut(
                    "no-single-age",
                    field,
                    "The row does not say which single year of age it counts, so it was left out.",
                    "Write one age in each row, for example 7; totals and age groups are not"
                            + " needed.");
        }
        if (!Ncy.valid(ncy.getAsInt())) {
            throw LeftOut.notNeeded(
                    "age-not-needed",
                    field,
                    "The row counts an age outside 0 to "
                            + Ncy.age(Ncy.LAST)
                            + ", so it was left out.",
                    "Nothing to do: plans end by 25, so older ages are not needed.");
        }
        return ncy.getAsInt();
    }

    private int year(RowValues row) throws LeftOut {
        OptionalInt year = Years.of(row.cell(Field.YEAR));
        if (year.isEmpty() && yearOfTable.isEmpty()) {
            throw new LeftOut(
                    "missing-year",
                    Field.YEAR,
                    "Nothing says which year the row is for, so it was left out.",
                    "Add a column with the year, or put the year in the sheet or file name.");
        }
        return year.orElseGet(yearOfTable::getAsInt);
    }
}
