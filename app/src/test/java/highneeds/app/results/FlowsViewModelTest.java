package highneeds.app.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.app.chart.FlowSpec;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class FlowsViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private FlowsViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        model = new FlowsViewModel(fixture.atHand());
    }

    private List<YearOutcome> years() {
        return fixture.forecasts.of(SmallCouncil.SCENARIO).orElseThrow().outcome().years();
    }

    private static double from(FlowSpec flow, String name) {
        int at = flow.left().indexOf(name);
        return flow.ribbons().stream()
                .filter(ribbon -> ribbon.from() == at)
                .mapToDouble(FlowSpec.Ribbon::value)
                .sum();
    }

    private static double to(FlowSpec flow, String name) {
        int at = flow.right().indexOf(name);
        return flow.ribbons().stream()
                .filter(ribbon -> ribbon.to() == at)
                .mapToDouble(FlowSpec.Ribbon::value)
                .sum();
    }

    /** Ribbons of less than a twentieth of a plan are not drawn. */
    @Test
    void ribbonsAddUpToAllWhoStartedAndCeased() {
        FlowSpec flow = model.flowProperty().get();
        double joined = years().stream().mapToDouble(year -> year.joiners().total()).sum();
        double ceased =
                years().stream().mapToDouble(year -> year.leavers().total() + year.agedOut()).sum();
        assertThat(from(flow, "New plans")).isCloseTo(joined, within(0.5));
        assertThat(to(flow, "Ceased")).isCloseTo(ceased, within(0.5));
    }

    @Test
    void theYearsBetweenCanBeChosen() {
        model.toProperty().set(SmallCouncil.LAST_CENSUS + 1);
        FlowSpec flow = model.flowProperty().get();
        assertThat(from(flow, "New plans"))
                .isCloseTo(years().getFirst().joiners().total(), within(0.5));
        assertThat(flow.unit()).contains("January 2026 to January 2027");
        assertThat(flow.table().rows().getLast().getFirst()).isEqualTo("All");
    }
}
