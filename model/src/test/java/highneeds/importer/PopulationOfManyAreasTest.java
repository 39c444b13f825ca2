package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class PopulationOfManyAreasTest {

    @TempDir Path folder;

    private Import<Evidence> read(String... lines) {
        return Exampleshire.read(Workbooks.text(folder.resolve("ons.csv"), lines));
    }

    @Test
    void onlyTheRowsOfTheCouncilCount() {
        Import<Evidence> result =
                read(
                        "Area code,Area name,Year,Age,Population",
                        "E10000099,Exampleshire,2025,4,1000",
                        "E10000098,Otherton,2025,4,9000",
                        "E10000099,Exampleshire,2025,5,1100");
        assertThat(result.value().population().in(2025).get(0)).isEqualTo(1000);
        assertThat(result.value().population().in(2025).get(1)).isEqualTo(1100);
        assertThat(result.usable()).isTrue();
    }

    @Test
    void aWideTableIsFilteredToo() {
        Import<Evidence> result =
                read(
                        "ladcode23,laname23,age,population_2023,population_2024,population_2025",
                        "E10000099,Exampleshire,4,1,2,3",
                        "E10000098,Otherton,4,10,20,30");
        assertThat(result.value().population().in(2025).get(0)).isEqualTo(3);
        assertThat(result.value().population().in(2023).get(0)).isEqualTo(1);
    }

    @Test
    void aTableWithoutTheCouncilIsRefused() {
        Import<Evidence> result =
                read(
                        "Area name,Year,Age,Population",
                        "Hereton,2025,4,1000",
                        "Otherton,2025,4,9000");
        assertThat(result.usable()).isFalse();
        assertThat(result.value().population().isEmpty()).isTrue();
        assertThat(Exampleshire.codes(result)).contains("council-not-among-areas");
    }

    @Test
    void aTableOfOneAreaIsTheCouncilsWhateverItIsCalled() {
        Import<Evidence> result =
                read("Area name,Year,Age,Population", "Exampleshire UA (new),2025,4,1000");
        assertThat(result.value().population().in(2025).get(0)).isEqualTo(1000);
    }

    @Test
    void theDetailedEstimatesByAreaSexAndAgeAreAddedUpOverTheSexes() {
        Import<Evidence> result =
                read(
                        "ladcode23,laname23,country,sex,age,population_2021,population_2022,population_2023",
                        "E06000099,Exampleshire,E,F,4,100,110,120",
                        "E06000099,Exampleshire,E,M,4,105,115,125",
                        "E06000098,Otherton,E,M,4,1,1,1");
        assertThat(result.value().population().in(2023).get(0)).isEqualTo(245);
        assertThat(Exampleshire.codes(result)).doesNotContain("age-again");
    }

    @Test
    void theProjectionsCountPersonsOnceAndNoTotalOfAges() {
        Import<Evidence> result =
                read(
                        "AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2025,2026,2027",
                        "E10000099,Exampleshire,Population,males,4,10,11,12",
                        "E10000099,Exampleshire,Population,females,4,20,21,22",
                        "E10000099,Exampleshire,Population,persons,4,30,32,34",
                        "E10000099,Exampleshire,Population,persons,All ages,900,900,900",
                        "E10000099,Exampleshire,Population,persons,90 and over,9,9,9",
                        "E10000098,Otherton,Population,persons,4,77,77,77");
        assertThat(result.value().population().in(2026).get(0)).isEqualTo(32);
        assertThat(result.value().population().byYear().keySet()).containsExactly(2025, 2026, 2027);
        assertThat(result.usable()).isTrue();
        assertThat(result.issues())
                .allMatch(issue -> issue.severity() == Issue.Severity.NOTE, "only notes");
    }

    @Test
    void ofTheSheetsOfPersonsMalesAndFemalesOnlyPersonsIsRead() throws Exception {
        Path file = folder.resolve("mye2.xlsx");
        Object[] headings = new Object[95];
        Object[] own = new Object[95];
        Object[] other = new Object[95];
        System.arraycopy(new Object[] {"Code", "Name", "Geography", "All ages"}, 0, headings, 0, 4);
        System.arraycopy(new Object[] {"E10000099", "Exampleshire", "County", 9}, 0, own, 0, 4);
        System.arraycopy(new Object[] {"E10000098", "Otherton", "County", 9}, 0, other, 0, 4);
        for (int age = 0; age <= 90; age++) {
            headings[4 + age] = age == 90 ? "90+" : (Object) age;
            own[4 + age] = 1000 + age;
            other[4 + age] = 7;
        }
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            for (String sex : new String[] {"Persons", "Males", "Females"}) {
                Workbooks.fill(
                        book,
                        "MYE2 - " + sex,
                        new Object[] {"Mid-2023: population estimates by single year of age"},
                        new Object[] {},
                        headings,
                        own,
                        other);
            }
            Workbooks.save(book, file);
        }
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().population().in(2023).get(0)).isEqualTo(1004);
        assertThat(Exampleshire.codes(result)).contains("sheet-of-one-sex");
        assertThat(result.usable()).isTrue();
    }

    @Test
    void theUserChoosesAnAreaByItsCodeAndACountyByItsDistricts() {
        Path file =
                Workbooks.text(
                        folder.resolve("codes.csv"),
                        "Area code,Year,Age,Population",
                        "E07000001,2025,4,100",
                        "E07000002,2025,4,20",
                        "E07000003,2025,4,3");
        Survey survey = Exampleshire.look(file);
        Trial asked = attempt(survey);
        assertThat(Exampleshire.codes(asked.result())).contains("council-not-among-areas");
        assertThat(asked.areas().values())
                .containsExactly(List.of("E07000001", "E07000002", "E07000003"));
        assertThat(residents(survey, "E07000002")).isEqualTo(20);
        assertThat(residents(survey, "E07000001", "E07000003")).isEqualTo(103);
    }

    private static double residents(Survey survey, String... areas) {
        FoundTable table = survey.tables().getFirst();
        Mapping mapping = table.mapping().withAreas(List.of(areas));
        Import<Evidence> result = attempt(survey.with(table, table.withMapping(mapping))).result();
        assertThat(Exampleshire.codes(result)).doesNotContain("age-again");
        return result.value().population().in(2025).get(0);
    }

    private static Trial attempt(Survey survey) {
        return Importer.attempt(
                survey,
                Exampleshire.nothing(),
                Exampleshire.KEY,
                Exampleshire.TODAY,
                Progress.NONE);
    }

    @Test
    void theAreasChosenLastTimeAreChosenAgain() {
        Path file =
                Workbooks.text(
                        folder.resolve("wide.csv"),
                        "Area code,Age,2024,2025,2026",
                        "E07000001,4,1,2,3",
                        "E07000002,4,10,20,30");
        FoundTable table = Exampleshire.look(file).tables().getFirst();
        Mapping chosen = table.mapping().withAreas(List.of("E07000002"));
        Survey next =
                Importer.look(
                        List.of(FileToRead.of(file)),
                        Catalogue.standard(),
                        List.of(chosen),
                        Progress.NONE);
        assertThat(attempt(next).result().value().population().in(2026).get(0)).isEqualTo(30);
    }
}
