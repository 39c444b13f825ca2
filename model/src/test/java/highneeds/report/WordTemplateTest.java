package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.report.office.PaperProblem;
import highneeds.report.table.SafeReport;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The board paper on the template of a council that does not exist. */
class WordTemplateTest {

    private static final SafeReport CONTENT = ReportExample.forPublic();
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir Path folder;

    private XWPFDocument filled(Path template) throws IOException {
        Path paper = folder.resolve("paper.docx");
        DocxReport.write(CONTENT, template, paper);
        String copy = System.getProperty("report.copy", "");
        if (!copy.isEmpty()) {
            Files.copy(paper, Path.of(copy), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return new XWPFDocument(Files.newInputStream(paper));
    }

    private Path template(String... paragraphs) throws IOException {
        return MadeUpTemplate.styled(folder.resolve("template.docx"), paragraphs);
    }

    @Test
    void everyNameIsFilledWhereItStandsInTheTemplatesOwnStyles() throws IOException {
        Path template =
                template(
                        "# Report to the Forum",
                        "Figures of {{council}} as at {{as at}}.",
                        "{{summary}}",
                        "# Spend",
                        "{{table:spend}}",
                        "{{chart:plans}}",
                        "# The whole",
                        "{{paper}}",
                        "Clerk to the Forum");
        try (XWPFDocument paper = filled(template)) {
            List<String> words = MadeUpTemplate.words(paper);
            assertThat(words).contains("Figures of Exampleshire as at 22 January 2026.");
            assertThat(words).noneMatch(text -> text.contains("{{"));
            assertThat(words.indexOf("Report to the Forum")).isZero();
            assertThat(words.indexOf("1 Purpose")).isGreaterThan(words.indexOf("The whole"));
            assertThat(words.indexOf("Clerk to the Forum"))
                    .isGreaterThan(words.indexOf("10 Implications"));
            assertThat(paper.getHeaderList().getFirst().getText())
                    .contains("Exampleshire council: DRAFT");
            XWPFParagraph heading =
                    paper.getParagraphs().stream()
                            .filter(one -> one.getText().equals("1 Purpose"))
                            .findFirst()
                            .orElseThrow();
            assertThat(heading.getStyle()).isEqualTo("Rubrik1");
            assertThat(paper.getTables().getFirst().getRow(0).getCell(0).getText())
                    .startsWith("Section 251 line");
            assertThat(paper.getCharts()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void aContentControlIsFilledByItsTag() throws IOException {
        try (XWPFDocument paper = filled(template("Words", "control:recommendations"))) {
            assertThat(MadeUpTemplate.words(paper))
                    .contains("Members are asked to:")
                    .doesNotContain("Click here");
        }
    }

    @Test
    void aTemplateOfWordBecomesADocument() throws Exception {
        Path template =
                MadeUpTemplate.asTemplate(
                        template("{{paper}}"),
                        MAIN + "document.main+xml",
                        MAIN + "template.main+xml");
        try (XWPFDocument paper = filled(template)) {
            assertThat(paper.getPackagePart().getContentType())
                    .isEqualTo(MAIN + "document.main+xml");
            assertThat(MadeUpTemplate.words(paper)).contains("1 Purpose");
        }
    }

    @Test
    void whatTheTemplateLeavesOutOrAsksInVainIsSaid() throws IOException {
        List<String> remarks =
                DocxReport.write(
                        CONTENT,
                        template("{{summary}}", "Yours, {{leader}}", "So {{chart:plans}} it is"),
                        folder.resolve("paper.docx"));

        assertThat(remarks)
                .anyMatch(one -> one.contains("{{leader}}, which the program does not know"))
                .anyMatch(one -> one.contains("{{chart:plans}} could not be filled in"))
                .anyMatch(one -> one.contains("no place for recommendations, position, risks"));
    }

    @Test
    void whatEveryPaperMustSayIsAddedWhereTheTemplateHasNoPlaceForIt() throws IOException {
        Path plain = MadeUpTemplate.word(folder.resolve("plain.docx"), "{{summary}}");
        try (XWPFDocument paper = filled(plain)) {
            assertThat(MadeUpTemplate.words(paper))
                    .anyMatch(text -> text.startsWith("Draft until it is signed off"))
                    .anyMatch(text -> text.contains("seed 1") && text.contains("Public:"))
                    .anyMatch(text -> text.startsWith("Every count, totals too"));
        }
    }

    @Test
    void whatTheTemplateTellsOfItsMakersIsLeftOut() throws Exception {
        Path template = template("{{paper}}");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(template))) {
            document.getProperties().getCoreProperties().setCreator("Canary Clerk");
            document.getProperties().getCoreProperties().setKeywords("Canary Clerk");
            document.getProperties()
                    .getCustomProperties()
                    .addProperty("Author of template", "Canary Clerk");
            try (OutputStream out = Files.newOutputStream(template)) {
                document.write(out);
            }
        }
        MadeUpTemplate.withLink(
                template, "/word/settings.xml", "attachedTemplate", "file:///C:/Canary/t.dotx");
        filled(template).close();
        Files.delete(template);
        Unpacked.all(folder)
                .forEach((part, text) -> assertThat(text).as(part).doesNotContain("Canary"));
    }

    @Test
    void aTemplateThatCannotBeUsedSaysWhyAndWhatToDo() throws Exception {
        Path bare = MadeUpTemplate.word(folder.resolve("bare.docx"), "No name at all");
        refused(bare, "has no placeholder", "{{paper}}");
        Path damaged = folder.resolve("damaged.docx");
        byte[] whole = Files.readAllBytes(template("{{paper}}"));
        Files.write(damaged, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(damaged, "damaged", "save it again");
        Path text = Files.writeString(folder.resolve("text.docx"), "not a document");
        refused(text, "damaged or no Word file", "choose that file");
        Path locked = folder.resolve("locked.docx");
        try (POIFSFileSystem secret = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            secret.createDocument(
                    new java.io.ByteArrayInputStream(new byte[9]), "EncryptedPackage");
            secret.writeFilesystem(out);
        }
        refused(locked, "has a password", "take the password off");
        refused(
                MadeUpTemplate.withPart(
                        template("{{paper}}"),
                        "/word/vbaProject.bin",
                        "application/vnd.ms-office.vbaProject"),
                "holds macros",
                "Save it in Word");
        refused(
                MadeUpTemplate.withLink(
                        template("{{paper}}"),
                        "/word/document.xml",
                        "image",
                        "https://example.org/logo.png"),
                "from outside the file (image)",
                "Put it into the file");
        refused(folder.resolve("nowhere.docx"), "is not there", "Choose another file");
    }

    @Test
    void commentsAndTrackedChangesOfATemplateGoOutWithNoPaper() throws Exception {
        Path commented = template("{{paper}}");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(commented))) {
            document.createComments().createComment(java.math.BigInteger.ONE).setAuthor("A B");
            save(document, commented);
        }
        refused(commented, "has comments", "delete them in Word");

        Path inserted = template("{{paper}}");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(inserted))) {
            var change = document.createParagraph().getCTP().addNewIns();
            change.setAuthor("A B");
            change.addNewR().addNewT().setStringValue("Not agreed");
            save(document, inserted);
        }
        refused(inserted, "has tracked changes", "Accept or reject them");

        Path deleted = template("{{paper}}");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(deleted))) {
            var change = document.createParagraph().getCTP().addNewDel();
            change.setAuthor("A B");
            change.addNewR().addNewDelText().setStringValue("What was said of a child");
            save(document, deleted);
        }
        refused(deleted, "has tracked changes", "Accept or reject them");

        Path inHeader = template("{{paper}}");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(inHeader))) {
            var change = document.getHeaderList().getFirst().createParagraph().getCTP().addNewDel();
            change.setAuthor("A B");
            change.addNewR().addNewDelText().setStringValue("What was said of a child");
            save(document, inHeader);
        }
        refused(inHeader, "has tracked changes", "Accept or reject them");
    }

    private static void save(XWPFDocument document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }

    private void refused(Path template, String why, String what) {
        Path paper = folder.resolve("never.docx");
        assertThatThrownBy(() -> DocxReport.write(CONTENT, template, paper))
                .isInstanceOf(PaperProblem.class)
                .hasMessageContaining(template.getFileName().toString())
                .hasMessageContaining(why)
                .hasMessageContaining(what);
        assertThat(paper).doesNotExist();
    }
}
