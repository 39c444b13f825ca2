package highneeds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import highneeds.project.PinnedNote;
import highneeds.project.Project;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;

/** The shape of the house. A rule that is not here does not hold. */
class ArchitectureTest {

    /**
     * Packages in the order of the one way through the house; each may use those before it and none
     * after.
     */
    private static final List<String> LADDER =
            List.of(
                    "domain",
                    "caseload",
                    "evidence",
                    "importer",
                    "published",
                    "assumptions",
                    "projection",
                    "finance",
                    "calibration",
                    "statement",
                    "scenario",
                    "forecast",
                    "compare",
                    "workload",
                    "indicator",
                    "monitor",
                    "area",
                    "trace",
                    "project",
                    "report");

    private static final JavaClasses MODEL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("highneeds");

    @Test
    void everyPackageHasItsStepOnTheLadder() {
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass type : MODEL) {
            packages.add(step(type));
        }
        assertThat(LADDER).containsAll(packages);
    }

    private static String step(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    @Test
    void noPackageUsesOneFurtherUpTheLadder() {
        for (int i = 0; i < LADDER.size() - 1; i++) {
            String[] later =
                    LADDER.subList(i + 1, LADDER.size()).stream()
                            .map(name -> "highneeds." + name + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("highneeds." + LADDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because("the way through the house goes " + String.join(" -> ", LADDER))
                    .allowEmptyShould(true)
                    .check(MODEL);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("highneeds.(**)").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void theEngineKnowsNoLever() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "highneeds.projection..", "highneeds.calibration..", "highneeds.finance..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("highneeds.scenario..")
                .check(MODEL);
    }

    /**
     * What a paper shows comes through {@code SafeTable} and rounded {@code Figures}. The raw list
     * of tables is hidden in its package; here the results and counts behind it are, too.
     */
    @Test
    void exportersSeeNoFigureThatWasNotCheckedForDisclosure() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "highneeds.report.paper..",
                        "highneeds.report.word..",
                        "highneeds.report.slide..",
                        "highneeds.report.chart..",
                        "highneeds.report.workbook..")
                .and()
                .doNotHaveSimpleName("RecalculationSheet")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("highneeds.forecast.Results")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("highneeds.forecast.Simulations")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("highneeds.caseload..", "highneeds.projection..")
                .because("the recalculation alone works on exact counts, in internal workbooks")
                .check(MODEL);
    }

    @Test
    void whatPeoplePinToChartsIsInNoExport() {
        noClasses()
                .that()
                .resideOutsideOfPackage("highneeds.project..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PinnedNote.class)
                .orShould()
                .callMethod(Project.class, "notes")
                .because("notes are free text, which no paper may have")
                .check(MODEL);
    }

    /** Exporters take a {@code SafeReport}; what is exact stays behind it. */
    @Test
    void exportersTakeCheckedReportsAndTablesAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "highneeds.report.paper..",
                        "highneeds.report.word..",
                        "highneeds.report.slide..",
                        "highneeds.report.chart..",
                        "highneeds.report.workbook..",
                        "highneeds.report.office..")
                .and()
                .doNotHaveSimpleName("RecalculationSheet")
                .or()
                .haveNameMatching("highneeds\\.report\\.(Xlsx|Docx|Pptx)Report")
                .or()
                .haveFullyQualifiedName("highneeds.report.TableCsv")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("highneeds.report.table.ReportContent")
                .because("a SafeReport is the one way from exact figures to a paper")
                .check(MODEL);
    }

    @Test
    void theGateAloneMakesCheckedTables() {
        assertThat(SafeTable.class.getConstructors()).isEmpty();
        assertThat(SafeReport.class.getConstructors()).isEmpty();
    }

    @Test
    void spreadsheetsAreReadByTheImporterAndWrittenByTheReportAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("highneeds.importer..", "highneeds.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.dhatim..", "org.openxmlformats..")
                .check(MODEL);
    }

    @Test
    void jsonIsTheProjectFilesAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("highneeds.project..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(MODEL);
    }

    @Test
    void nothingTouchesTheNetworkOrTheScreen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "javax.net..", "javafx..", "java.awt..", "javax.swing..")
                .check(MODEL);
    }

    @Test
    void nothingPrintsPastTheCallerOrTheLog() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MODEL);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .check(MODEL);
    }
}
