package highneeds.app.workload;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.workload.Lateness;
import highneeds.workload.Legacy;
import highneeds.workload.Post;
import highneeds.workload.Role;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadChoices;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class WorkloadViewModelTest {

    private final SimpleBooleanProperty inView = new SimpleBooleanProperty(true);

    @TempDir Path folder;

    private Fixture fixture;
    private WorkloadViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new WorkloadViewModel(fixture.atHand(inView));
    }

    private WorkloadChoices choices() {
        return fixture.workspace.project().workload();
    }

    private String headline(int position) {
        return model.pictureProperty().get().headlines().get(position).value();
    }

    private void team(double each) {
        model.change(
                "team",
                now ->
                        now.withPosts(
                                List.of(
                                        Post.inPost(Role.CASEWORKER, each),
                                        Post.inPost(Role.PSYCHOLOGIST, each),
                                        Post.inPost(Role.HEALTH, each))));
    }

    @Test
    void everyChartSaysItsMessageAndHasATableAndItsRange() {
        team(2);
        WorkloadPicture picture = model.pictureProperty().get();
        assertThat(picture.queues()).hasSize(WorkloadPicture.QUEUES);
        for (ChartSpec chart : picture.queues()) {
            assertThat(chart.summary()).as(chart.title()).isNotBlank();
            assertThat(chart.source()).as(chart.title()).contains("working assumptions");
            assertThat(chart.table().rows()).as(chart.title()).hasSameSizeAs(chart.years());
        }
        assertThat(picture.queues())
                .filteredOn(chart -> chart.layers(Layer.Column.class).isEmpty())
                .hasSize(WorkloadPicture.QUEUES - 1)
                .allSatisfy(chart -> assertThat(chart.layers(Layer.Band.class)).hasSize(2));
        assertThat(picture.queues().getFirst().summary()).contains("80% range");
        assertThat(picture.staff().summary()).isNotBlank();
        assertThat(picture.cost().summary()).isNotBlank();
    }

    @Test
    void fewerPostsPutOffTheEndOfTheBacklogAndUndoBringsItBack() {
        team(60);
        String before = headline(1);
        team(0.02);
        assertThat(headline(1)).startsWith("after ").isNotEqualTo(before);
        fixture.workspace.undo();
        assertThat(headline(1)).isEqualTo(before);
    }

    @Test
    void staffOfZeroFinishNothingAndItIsSaid() {
        team(0);
        WorkloadPicture picture = model.pictureProperty().get();
        assertThat(picture.warnings())
                .anyMatch(each -> each.startsWith("Caseworkers: there are none"));
        assertThat(headline(0)).isEqualTo("none made");
        assertThat(picture.queues().get(3).summary()).contains("nobody is free");
    }

    @Test
    void aTargetOutOfReachIsSaidWithWhatWouldReachIt() {
        team(2);
        model.change("target", now -> now.withTarget(1));
        assertThat(model.pictureProperty().get().answer())
                .anySatisfy(each -> assertThat(each).contains("weeks sooner"))
                .noneSatisfy(each -> assertThat(each).contains("reach it."));
        team(60);
        model.change("target", now -> now.withTarget(0.5));
        assertThat(model.pictureProperty().get().answer())
                .contains("The posts there are reach it.");
    }

    @Test
    void otherKindsOfWorkAreShownWhenTheyAreChosen() {
        team(2);
        model.kindProperty().set(WorkKind.ANNUAL_REVIEW);
        assertThat(model.pictureProperty().get().queues().getFirst().title())
                .startsWith("Annual reviews");
        assertThat(model.pictureProperty().get().kinds()).doesNotContain(WorkKind.CONVERSION);
        model.change(
                "older documents", now -> now.withLegacy(new Legacy(200, 20, Optional.empty())));
        assertThat(model.pictureProperty().get().kinds()).contains(WorkKind.CONVERSION);
    }

    @Test
    void conversionsThatCannotBeDoneInTimeAreSaid() {
        model.change(
                "older documents",
                now -> now.withLegacy(new Legacy(200, 0, Optional.of(LocalDate.of(2000, 1, 1)))));
        assertThat(model.pictureProperty().get().warnings())
                .anySatisfy(each -> assertThat(each).contains("20 weeks", "2000-01-01"));
    }

    @Test
    void aTeamFileTakesThePlaceOfThePostsAndAFaultyOneLeavesThem() throws Exception {
        Path file = folder.resolve("team.csv");
        Files.writeString(file, "Role,Posts,Yearly cost\nCaseworkers,12.5,42000\n");
        model.read(file);
        assertThat(choices().posts())
                .containsExactly(
                        new Post(
                                Role.CASEWORKER,
                                12.5,
                                Optional.empty(),
                                Optional.empty(),
                                42_000,
                                ""));
        Files.writeString(file, "Role,Posts\nWizards,1\nCaseworkers,many\n");
        model.read(file);
        assertThat(choices().posts()).hasSize(1);
        assertThat(fixture.projects.problemProperty().get().why())
                .contains("row 2, column 'Role'", "Wizards", "row 3, column 'Posts'", "many");
    }

    @Test
    void whatCannotBeIsRefusedInWordsAndNothingChanges() {
        WorkloadChoices before = choices();
        assertThat(model.change("years", now -> now.withYears(50))).isFalse();
        assertThat(model.refusedProperty().get()).contains("1 to 10", "Nothing was changed");
        assertThat(choices()).isEqualTo(before);
    }

    @Test
    void aForecastThatFollowsTheStaffHasFewerPlansSoonAndSaysHowManyWait() {
        double before = plansMade();
        team(0.3);
        assertThat(plansMade()).isEqualTo(before);
        model.change("late plans", now -> now.withLate(Lateness.BACKDATED));
        assertThat(plansMade()).isLessThan(before);
        assertThat(model.pictureProperty().get().queues().get(4).summary())
                .contains("wait for staff", "they are made later", "£");
        fixture.workspace.undo();
        assertThat(plansMade()).isEqualTo(before);
    }

    private double plansMade() {
        return fixture.forecasts.of("Baseline").orElseThrow().outcome().years().stream()
                .limit(2)
                .mapToDouble(year -> year.joiners().total())
                .sum();
    }

    @Test
    void nothingIsWorkedOutForNobody() {
        Fixture other = Fixture.open(folder.resolve("other"));
        WorkloadViewModel unseen =
                new WorkloadViewModel(other.atHand(new SimpleBooleanProperty(false)));
        assertThat(unseen.pictureProperty().get()).isEqualTo(WorkloadPicture.NOTHING);
    }
}
