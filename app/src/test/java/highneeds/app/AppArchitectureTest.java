package highneeds.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.table.SafeText;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;

class AppArchitectureTest {

    private static JavaClasses window;

    @BeforeAll
    static void read() {
        window =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("/app/cli/"))
                        .importPackages("highneeds.app");
    }

    @Test
    void viewModelsKnowNoNode() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .or()
                .resideInAPackage("..app.figure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..")
                .because("what is decided is tested without a screen")
                .check(window);
    }

    @Test
    void onlyTheDeskCallsImportersAndEngine() {
        noClasses()
                .that()
                .haveNameNotMatching("highneeds\\.app\\.(ModelDesk|Papers)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("highneeds.forecast.Forecasting")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("highneeds.calibration.Calibration")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("highneeds.importer.entry.Importer")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("highneeds.project.ProjectRun")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("highneeds.published..")
                .orShould()
                .dependOnClassesThat(resideInAPackage("highneeds.report..").and(not(isNoWork())))
                .because("long work has one door, which is off the screen's thread")
                .check(window);
    }

    /**
     * Who a pack is for and under which rules is a choice of the person at the window; and words
     * copied from it are no more formulas than those of papers.
     */
    private static DescribedPredicate<JavaClass> isNoWork() {
        return belongToAnyOf(Release.class, Profile.class, RuleSet.class, SafeText.class);
    }

    @Test
    void onlyFormatFormats() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Format")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(NumberFormat.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DecimalFormat.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DateTimeFormatter.class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("numbers look alike everywhere and whatever the computer's language")
                .check(window);
    }

    @Test
    void pagesKnowOnlyTheirOwnPage() {
        slices().matching("highneeds.app.(*)..").should().beFreeOfCycles().check(window);
        for (String page :
                new String[] {
                    "welcome",
                    "data",
                    "intake",
                    "baseline",
                    "scenarios",
                    "results",
                    "report",
                    "assurance"
                }) {
            classes()
                    .that()
                    .resideInAPackage("highneeds.app." + page)
                    .should()
                    .onlyBeAccessed()
                    .byClassesThat()
                    .resideInAnyPackage("highneeds.app." + page, "highneeds.app")
                    .check(window);
        }
    }
}
