package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** Files made to crash, hang or fill the memory end in data or a message, and touch nothing. */
class HostileFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    private Path book(String name) {
        return Workbooks.xlsx(
                folder.resolve(name),
                "2026",
                row("Pupil ID", "NC year", "Primary need", "Provision type", "Surname"),
                row("P1", 7, "ASD", "SS", "Canary"),
                row("P2", 8, "SEMH", "MS", "Canary"));
    }

    private Import<Evidence> endsInDataOrAMessage(Path file) {
        Import<Evidence> result =
                assertTimeoutPreemptively(PATIENCE, () -> Exampleshire.read(file));
        assertThat(result.value().plans().size() + result.issues().size()).isPositive();
        assertThat(result.issues().toString() + result.value()).doesNotContain("Canary");
        return result;
    }

    @Test
    void threeHundredMutatedWorkbooksEndInDataOrAMessage() throws Exception {
        byte[] xlsx = Files.readAllBytes(book("seed.xlsx"));
        byte[] xls =
                Files.readAllBytes(
                        Workbooks.xls(
                                folder.resolve("seed.xls"),
                                "2026",
                                row("Pupil ID", "NC year", "Primary need", "Provision type"),
                                row("P1", 7, "ASD", "SS")));
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] seed = (i % 2 == 0 ? xlsx : xls).clone();
            int cut = i % 5 == 0 ? 1 + random.nextInt(seed.length) : seed.length;
            for (int flips = random.nextInt(20); flips >= 0; flips--) {
                seed[random.nextInt(seed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path file = folder.resolve("mutated-" + i + (i % 2 == 0 ? ".xlsx" : ".xls"));
            Files.write(file, java.util.Arrays.copyOf(seed, cut));
            endsInDataOrAMessage(file);
        }
        for (int i = 0; i < 100; i++) {
            endsInDataOrAMessage(edited("edited-" + i + ".xlsx", random));
        }
    }

    /** A workbook whose XML parts are changed in one place each. */
    private Path edited(String name, Random random) throws Exception {
        Path file = Files.copy(folder.resolve("seed.xlsx"), folder.resolve(name));
        String[] parts = {
            "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"
        };
        String[][] edits = {
            {"t=\"s\"", "t=\"d\""},
            {"t=\"s\"", "t=\"zz\""},
            {"<v>", "<v>x"},
            {"</v>", ""},
            {"r=\"A2\"", "r=\"ZZZZ99999999\""},
            {"<row", "<row r=\"-5\""},
            {"sheetId", "sheetid"},
            {"count=", "count=\"-1\" x="},
            {"<si>", "<si><r>"},
            {"numFmtId=\"0\"", "numFmtId=\"x\""},
            {"</sheetData>", ""},
            {"<t", "<u"},
            {"rId1", "rId99"},
            {"2026", "&#0;"},
            {"s=\"0\"", "s=\"999\""}
        };
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath(parts[random.nextInt(parts.length)]);
            String[] edit = edits[random.nextInt(edits.length)];
            String xml = Files.readString(part);
            Files.writeString(part, xml.replace(edit[0], edit[1]));
        }
        return file;
    }

    @Test
    void noEntityOfAWorkbookReachesAFileOrTheNetworkAndNoLaughterFillsTheMemory() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            attack("http://127.0.0.1:" + listening.getLocalPort() + "/x");
            listening.setSoTimeout(1);
            org.assertj.core.api.Assertions.assertThatThrownBy(listening::accept)
                    .as("nobody called")
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    private void attack(String address) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]>");
        String[][] attacks = {
            {external, "&x;"},
            {laughs.toString(), "&l29;"},
            {"<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\">", ""},
            {"<!DOCTYPE a SYSTEM \"" + address + "\">", ""},
            {"<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;"},
            {"<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>", ""},
            {
                "",
                "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                        + secret.toUri()
                        + "\"/>"
            },
            {"<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "\"?>", ""}
        };
        for (String[] attack : attacks) {
            for (String part :
                    new String[] {
                        "xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"
                    }) {
                Path file = book("xxe-" + System.nanoTime() + ".xlsx");
                try (FileSystem zip = FileSystems.newFileSystem(file)) {
                    Path xml = zip.getPath(part);
                    String text = Files.readString(xml);
                    int end = text.indexOf("?>") + 2;
                    Files.writeString(
                            xml,
                            text.substring(0, end)
                                    + attack[0]
                                    + text.substring(end).replace("SEMH", "SEMH" + attack[1]));
                }
                Import<Evidence> result = endsInDataOrAMessage(file);
                assertThat(result.issues().toString() + result.value()).doesNotContain("TOPSECRET");
                if (attack[0].startsWith("<!DOCTYPE")) {
                    refusedForWhatItAsks(result, part);
                }
            }
        }
    }

    private static void refusedForWhatItAsks(Import<Evidence> result, String part) {
        assertThat(result.value().plans()).isEmpty();
        assertThat(result.issues())
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.code()).isEqualTo("declares-entities");
                            assertThat(issue.what())
                                    .contains("asks its reader to fetch other files", part);
                            assertThat(issue.remedy()).contains("open it in Excel, save it");
                        });
    }

    @Test
    void anOpenDocumentThatDeclaresEntitiesIsRefusedAndOneThatNamesItsOldTypeIsRead()
            throws Exception {
        Path file =
                OpenDocuments.ods(
                        folder.resolve("plans 2026.ods"),
                        "S",
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("P1", 7, "ASD", "SS"));
        declare(file, "META-INF/manifest.xml", "<!DOCTYPE m PUBLIC \"-//OpenOffice\" \"M.dtd\">");
        assertThat(endsInDataOrAMessage(file).value().plans()).hasSize(1);
        declare(file, "content.xml", "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        refusedForWhatItAsks(endsInDataOrAMessage(file), "content.xml");
    }

    private static void declare(Path file, String part, String type) throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path xml = zip.getPath(part);
            String text = Files.readString(xml);
            int end = text.startsWith("<?") ? text.indexOf("?>") + 2 : 0;
            Files.writeString(xml, text.substring(0, end) + type + text.substring(end));
        }
    }

    @Test
    void textThatIsAllQuotesOrOneLongLineEnds() {
        endsInDataOrAMessage(Workbooks.text(folder.resolve("quotes.csv"), "\"".repeat(99_999)));
        endsInDataOrAMessage(Workbooks.text(folder.resolve("commas.csv"), ",".repeat(200_000)));
        endsInDataOrAMessage(
                Workbooks.text(
                        folder.resolve("open 2026.csv"),
                        "Pupil ID,NC year,Primary need,Provision type",
                        "P1,7,\"ASD,SS",
                        "P2,7,ASD,SS"));
    }
}
