package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class CouncilFoundTest {

    private static final Evidence UNNAMED = Evidence.none(Catalogue.standard(), Evidence.UNNAMED);

    @TempDir Path folder;

    private Path cohort(String... lastColumn) {
        String[] lines = new String[lastColumn.length];
        lines[0] = "Census date,Pupil ID,NC year,Primary need,Provision type," + lastColumn[0];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "2026-01-15,P%d,7,ASD,Special school,%s".formatted(i, lastColumn[i]);
        }
        return Workbooks.text(folder.resolve("cohort.csv"), lines);
    }

    private Path placements(String... lastColumn) {
        String[] lines = new String[lastColumn.length];
        lines[0] = "Pupil ID,Provision type,Start date,Annual cost," + lastColumn[0];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "P%d,Special school,2025-09-01,20000,%s".formatted(i, lastColumn[i]);
        }
        return Workbooks.text(folder.resolve("placements.csv"), lines);
    }

    @Test
    void theAuthorityThatMaintainsMostPlansIsTheCouncilInEveryTable() {
        Import<Evidence> result =
                Exampleshire.read(
                        UNNAMED,
                        placements("Provider authority", "Exampleshire", "Otherton", "Otherton"),
                        cohort(
                                "Maintaining authority",
                                "Exampleshire County Council",
                                "Exampleshire",
                                "Exampleshire",
                                "Otherton"));
        assertThat(result.value().council()).isEqualTo("Exampleshire");
        assertThat(Exampleshire.leftOut(result)).isEqualTo(1);
        assertThat(result.value().plans())
                .extracting(Plan::person)
                .doesNotContain(Exampleshire.KEY.of("P4"));
        assertThat(result.value().placements())
                .extracting(Placement::setting)
                .containsExactly("SS", "SSO", "SSO");
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("council-found"))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.severity()).isEqualTo(Issue.Severity.NOTE);
                            assertThat(issue.toString())
                                    .contains(
                                            "cohort.csv",
                                            "'Maintaining authority'",
                                            "'Exampleshire'",
                                            "give its name");
                        });
    }

    @Test
    void withoutThatColumnTheAreaOfMostStateFundedSchoolsTells() {
        Import<Evidence> result =
                Exampleshire.read(
                        UNNAMED,
                        cohort("Provider", "Oak", "Elm", "Ash"),
                        placements(
                                "Provider authority", "Exampleshire", "Otherton", "Exampleshire"));
        assertThat(result.value().council()).isEqualTo("Exampleshire");
        assertThat(Exampleshire.leftOut(result)).isZero();
        assertThat(result.value().placements())
                .extracting(Placement::setting)
                .containsExactly("SS", "SSO", "SS");
    }

    @Test
    void withoutEitherColumnTheCouncilStaysUnnamedAndNoRowIsLeftOut() {
        Import<Evidence> result =
                Exampleshire.read(
                        UNNAMED,
                        cohort("Provider", "Oak", "Elm", "Ash"),
                        placements("Provider", "Oak", "Elm", "Ash"));
        assertThat(result.value().unnamed()).isTrue();
        assertThat(Exampleshire.leftOut(result)).isZero();
        assertThat(Exampleshire.codes(result)).doesNotContain("council-found");
    }

    @Test
    void noMajorityNoCouncilAndNoRowLeftOut() {
        Import<Evidence> result =
                Exampleshire.read(
                        UNNAMED, cohort("Maintaining authority", "Exampleshire", "Otherton"));
        assertThat(result.value().unnamed()).isTrue();
        assertThat(result.value().plans()).hasSize(2);
    }

    @Test
    void aColumnThatOnlyNamesOtherCouncilsOrSaysInAndOutNamesNone() {
        Import<Evidence> others =
                Exampleshire.read(UNNAMED, cohort("Maintaining authority", "", "", "Otherton"));
        Import<Evidence> inOrOut =
                Exampleshire.read(
                        UNNAMED,
                        cohort("Provider", "Oak", "Elm"),
                        placements("Provider authority", "In area", "Out of area"));
        assertThat(others.value().unnamed()).isTrue();
        assertThat(inOrOut.value().unnamed()).isTrue();
        assertThat(inOrOut.value().placements())
                .extracting(Placement::setting)
                .containsExactly("SS", "SSO");
    }

    @Test
    void aCouncilThatWasNamedKeepsItsName() {
        Import<Evidence> result =
                Exampleshire.read(cohort("Maintaining authority", "Otherton", "Exampleshire"));
        assertThat(result.value().council()).isEqualTo("Exampleshire County Council");
        assertThat(Exampleshire.codes(result)).doesNotContain("council-found");
    }
}
