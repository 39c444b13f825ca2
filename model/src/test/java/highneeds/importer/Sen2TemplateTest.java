package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.StatutoryRequest;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Sen2TemplateTest {

    private static final String PERSON =
            "Person ID\n\n(This must match the relevant ID in the Person record table)";
    private static final String REQUEST =
            "Requests record ID\n\n(This must match the relevant ID in the Requests table)";

    private static final Object[][] PERSONS = {
        row(
                "Record Type",
                "Person ID\n\n(This must be a unique ID for each Person record)",
                "Surname",
                "Date of Birth \n(ccyy-mm-dd)",
                "Post Code",
                "UPN - Unique Pupil Number"),
        row("P", 1, "Canary", "2014-03-01", "EX1 1EX", "A123456789012"),
        row("P", 2, "Canary", "2010-03-01", "EX1 1EX", null)
    };
    private static final Object[][] REQUESTS = {
        row(
                "Record Type",
                "Requests record ID\n\n(This must be a unique ID for each Requests record)",
                PERSON,
                "Date request was received",
                "Request Outcome Date",
                "Request Outcome"),
        row("R", 11, 1, "2018-01-01", null, "H"),
        row("R", 12, 2, "2025-02-01", "2025-03-10", "Y")
    };
    private static final Object[][] PLANS = {
        row("Record Type", PERSON, REQUEST, "EHC Plan transferred in from another LA"),
        row("A", 1, 11, null),
        row("A", 2, 12, null)
    };
    private static final Object[][] PLACEMENTS = {
        row(
                "Record Type",
                PERSON,
                REQUEST,
                "URN - Unique Reference Number",
                "SEN Setting \u2013 Establishment type",
                "Placement Rank (1=Primary, 2=Secondary)",
                "Placement Start Date",
                "Resourced Provision Indicator"),
        row("D", 1, 11, 100001, null, 1, "2024-09-01", 1),
        row("D", 2, 12, null, "NEET", 1, "2025-07-01", 0)
    };
    private static final Object[][] NEEDS = {
        row(
                "Record Type",
                PERSON,
                REQUEST,
                "SEN Type of Need",
                "SEN Type of Need rank  (1=Primary, 2=Secondary)"),
        row("N", 1, 11, "SLCN", 2),
        row("N", 1, 11, "ASD", 1),
        row("N", 2, 12, "SEMH", 1)
    };

    @TempDir Path folder;

    private static void isTheReturn(Import<Evidence> result) {
        assertThat(result.value().plans())
                .extracting(Plan::person, Plan::census, Plan::ncy, Plan::need, Plan::setting)
                .containsExactly(
                        Tuple.tuple(Exampleshire.KEY.of("A123456789012"), 2026, 7, "ASD", "RP"),
                        Tuple.tuple(Exampleshire.KEY.of("2"), 2026, 11, "SEMH", "NEET"));
        assertThat(result.value().requests())
                .extracting(request -> request.decision().orElseThrow())
                .containsExactly(StatutoryRequest.Decision.ASSESS);
        assertThat(result.value().toString() + result.issues()).doesNotContain("Canary", "EX1");
        assertThat(result.usable()).as(result.issues().toString()).isTrue();
    }

    @Test
    void modulesOnSheetsOfTheirOwnAreJoined() throws Exception {
        Path file = folder.resolve("SEN2 2026.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Workbooks.fill(book, "Person Record", PERSONS);
            Workbooks.fill(book, "Requests Records", REQUESTS);
            Workbooks.fill(book, "Active Plan Records", PLANS);
            Workbooks.fill(book, "Placement Detail Records", PLACEMENTS);
            Workbooks.fill(book, "SEN Need Records", NEEDS);
            Workbooks.save(book, file);
        }
        isTheReturn(Exampleshire.read(file));
    }

    @Test
    void modulesBelowEachOtherOnOneSheetAreJoined() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(row("SEN2 person level census"));
        for (Object[][] module : List.of(PERSONS, REQUESTS, PLANS, PLACEMENTS, NEEDS)) {
            rows.add(row("Records"));
            rows.addAll(Arrays.asList(module));
            rows.add(row());
        }
        Path file =
                Workbooks.xlsx(
                        folder.resolve("SEN2 2026.xlsx"),
                        "Data Entry Template",
                        rows.toArray(Object[][]::new));
        isTheReturn(Exampleshire.read(file));
    }
}
