package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Names, numbers, birthdays and addresses of 500 children are planted; none comes through. */
class PrivacyTest {

    @TempDir Path folder;

    @Test
    void noPlantedDetailIsInTheEvidenceTheReadingsOrTheIssues() throws Exception {
        List<String> planted = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        List<String> placements = new ArrayList<>();
        plans.add(
                "UPN,Surname,Forename,Date of birth,Postcode,Primary need,Provision type,Notes,Plan"
                        + " start date");
        placements.add(
                "UPN,Pupil name,Provision type,Start date,Annual cost,Home address,Comments");
        for (int i = 0; i < 500; i++) {
            String upn = "Z8%011d".formatted(90_000_000L + i);
            String name = "Canary" + i;
            String birth = "2012-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
            String postcode = "EX%d %dZQ".formatted(i, i % 10);
            planted.addAll(List.of(upn, name, birth, postcode));
            // Some rows are faulty, so that messages are made of them.
            String need = i % 50 == 0 ? "" : i % 51 == 0 ? "Unheard of" : "ASD";
            plans.add(
                    String.join(
                            ",",
                            upn,
                            name,
                            name,
                            birth,
                            postcode,
                            need,
                            "Special",
                            name,
                            "2020-01-01"));
            placements.add(
                    String.join(
                            ",",
                            upn,
                            name,
                            "Special",
                            i % 40 == 0 ? name : "2020-01-01",
                            i % 30 == 0 ? name : "20000",
                            postcode,
                            name));
        }
        Import<Evidence> result =
                Exampleshire.read(
                        Workbooks.text(
                                folder.resolve("plans 2026.csv"), plans.toArray(String[]::new)),
                        Workbooks.text(
                                folder.resolve("placements.csv"),
                                placements.toArray(String[]::new)));
        assertThat(result.value().plans()).isNotEmpty();
        assertThat(result.value().placements()).isNotEmpty();
        Path issues = folder.resolve("issues.csv");
        IssuesCsv.write(result.issues(), issues);
        String all =
                result.value()
                        + ""
                        + result.readings()
                        + result.issues()
                        + Files.readString(issues);
        assertThat(planted).noneMatch(all::contains);
    }

    /** The quotation mark at the end of a provider is lost: the cell takes in rows below it. */
    @Test
    void aLostQuotationMarkMakesNoProviderOutOfChildren() throws Exception {
        Import<Evidence> result =
                Exampleshire.read(
                        Workbooks.text(
                                folder.resolve("plans 2026.csv"),
                                "UPN,NC year,Primary need,Provision type,School,Surname",
                                "P1,7,ASD,Special,\"Oak School,\"Canary1\"",
                                "P2,7,ASD,Special,\"Oak School\",\"Canary2\"",
                                "P3,7,ASD,Special,\"Oak\nSchool\",\"Canary3\""));
        assertThat(result.value() + "" + result.issues()).doesNotContain("Canary");
        assertThat(Exampleshire.codes(result)).contains("several-cells");
    }

    @Test
    void aKeyIsMadeOnceAndReadableByItsOwnerAlone() throws Exception {
        Path file = folder.resolve("keys").resolve("pseudonym.key");
        String first = new Pseudonyms(PseudonymKey.loadOrCreate(file)).of("P1");
        String second = new Pseudonyms(PseudonymKey.loadOrCreate(file)).of("P1");
        assertThat(second).isEqualTo(first).hasSize(32);
        assertThat(new Pseudonyms(PseudonymKey.random()).of("P1")).isNotEqualTo(first);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void spellingsOfOneIdentifierAreOnePerson() {
        Pseudonyms key = Exampleshire.KEY;
        assertThat(key.of(" p01 ")).isEqualTo(key.of("P01"));
        assertThat(key.of("000123")).isEqualTo(key.of("123"));
        assertThat(key.of("0")).isNotEqualTo(key.of("1"));
    }

    @Test
    void noTextOfTheListOfIssuesIsAFormula() {
        for (String text :
                new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\0=1"}) {
            assertThat(IssuesCsv.harmless(text)).startsWith("'");
        }
        assertThat(IssuesCsv.harmless("Need")).isEqualTo("Need");
    }
}
