package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.StatutoryRequest;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class Sen2ModulesTest {

    @TempDir Path folder;

    private Path module(String name, String... lines) {
        return Workbooks.text(folder.resolve("Blade-Export_2026_" + name + ".csv"), lines);
    }

    @Test
    void theModulesOfAReturnAreJoinedToPlansAndRequestsWithoutAName() {
        Path[] modules = {
            module(
                    "person",
                    "persontableid,surname,forename,personbirthdate,sex,postcode,upn",
                    "1,Canary,Ann,2014-03-01,F,EX1 1EX,A123456789012",
                    "2,Canary,Ben,2010-03-01,M,EX1 1EX,"),
            module(
                    "requests",
                    "requeststableid,persontableid,receiveddate,requestoutcome,requestoutcomedate",
                    "11,1,2018-01-01,H,",
                    "12,2,2025-02-01,Y,2025-03-10"),
            module(
                    "assessment",
                    "assessmenttableid,requeststableid,assessmentoutcome,assessmentoutcomedate",
                    "21,12,Y,2025-05-01"),
            module("namedplan", "namedplantableid,assessmenttableid,startdate", "31,21,2025-06-20"),
            module(
                    "activeplans",
                    "activeplanstableid,requeststableid,lastreview",
                    "41,11,",
                    "42,12,"),
            module(
                    "placementdetail",
                    "activeplanstableid,urn,sensetting,placementrank,entrydate,senunitindicator,resourcedprovisionindicator",
                    "41,,EHE,2,2024-09-01,0,0",
                    "41,100001,,1,2024-09-01,0,1",
                    "42,,NEET,1,2025-07-01,0,0"),
            module(
                    "senneed",
                    "activeplanstableid,sentype,sentyperank",
                    "41,SLCN,2",
                    "41,ASD,1",
                    "42,SEMH,1")
        };
        Import<Evidence> result = Exampleshire.read(modules);
        assertThat(result.value().plans())
                .extracting(Plan::person, Plan::census, Plan::ncy, Plan::need, Plan::setting)
                .containsExactly(
                        Tuple.tuple(Exampleshire.KEY.of("A123456789012"), 2026, 7, "ASD", "RP"),
                        Tuple.tuple(Exampleshire.KEY.of("2"), 2026, 11, "SEMH", "NEET"));
        assertThat(result.value().requests())
                .extracting(request -> request.decision().orElseThrow())
                .containsExactly(StatutoryRequest.Decision.ASSESS);
        assertThat(result.value().toString() + result.issues()).doesNotContain("Canary", "EX1");
        assertThat(result.usable()).isTrue();
    }

    private Path[] smallReturn(String name, int year) {
        String prefix = "Blade-Export_" + name + "_";
        return new Path[] {
            Workbooks.text(
                    folder.resolve(prefix + "person.csv"),
                    "persontableid,personbirthdate,upn",
                    "1,2014-03-01,A123456789012"),
            Workbooks.text(
                    folder.resolve(prefix + "requests.csv"),
                    "requeststableid,persontableid,receiveddate,requestoutcome",
                    "11,1,2018-01-01,H"),
            Workbooks.text(
                    folder.resolve(prefix + "activeplans.csv"),
                    "activeplanstableid,requeststableid",
                    "41,11"),
            Workbooks.text(
                    folder.resolve(prefix + "placementdetail.csv"),
                    "activeplanstableid,sensetting,placementrank,entrydate",
                    "41," + (year == 2025 ? "EHE" : "NEET") + ",1,2024-09-01"),
            Workbooks.text(
                    folder.resolve(prefix + "senneed.csv"),
                    "activeplanstableid,sentype,sentyperank",
                    "41,ASD,1")
        };
    }

    @Test
    void theReturnsOfTwoYearsAreReadTogetherAndNotMixed() {
        Path[] first = smallReturn("2025", 2025);
        Path[] second = smallReturn("2026", 2026);
        Path[] all =
                java.util.stream.Stream.concat(
                                java.util.Arrays.stream(first), java.util.Arrays.stream(second))
                        .toArray(Path[]::new);
        assertThat(Exampleshire.read(all).value().plans())
                .extracting(Plan::census, Plan::setting)
                .containsExactly(Tuple.tuple(2025, "EHE"), Tuple.tuple(2026, "NEET"));
    }

    @Test
    void modulesOfAReturnMayHaveAnyNamesIfThereIsOneOfEach() {
        Path[] files = smallReturn("2026", 2026);
        Path[] renamed = new Path[files.length];
        for (int i = 0; i < files.length; i++) {
            renamed[i] = folder.resolve("2026 part " + i + ".csv");
            assertThat(files[i].toFile().renameTo(renamed[i].toFile())).isTrue();
        }
        assertThat(Exampleshire.read(renamed).value().plans()).hasSize(1);
    }

    @Test
    void aModuleAloneSaysWhatItNeeds() {
        Path placements = smallReturn("2026", 2026)[3];
        Import<Evidence> result = Exampleshire.read(placements);
        assertThat(Exampleshire.codes(result)).containsExactly("sen2-module-alone");
        assertThat(result.issues().getFirst().what()).contains("placement detail module");
    }
}
