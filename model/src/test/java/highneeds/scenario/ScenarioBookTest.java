package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScenarioBookTest {

    private static PlacedLever fewer(double percent) {
        return PlacedLever.of(
                new DemandLever.FewerNewPlans(percent, Scope.ALL, Phasing.from(2027)));
    }

    private static Scenario scenario(String name, String parent, PlacedLever... levers) {
        return new Scenario(name, "", parent, List.of(levers));
    }

    @Test
    void theParentsLeversApplyFirst() {
        ScenarioBook book =
                ScenarioBook.empty()
                        .with(scenario("A", "", fewer(5)))
                        .with(scenario("B", "A", fewer(10)));
        assertThat(book.levers(book.named("B"))).containsExactly(fewer(5), fewer(10));
    }

    @Test
    void aLeverNamedAsTheParentsTakesItsPlace() {
        PlacedLever five = fewer(5).named("Early support");
        PlacedLever ten = fewer(10).named("Early support");
        ScenarioBook book =
                ScenarioBook.empty()
                        .with(scenario("A", "", five, fewer(1)))
                        .with(scenario("B", "A", ten));
        assertThat(book.levers(book.named("B"))).containsExactly(ten, fewer(1));
        assertThat(book.levers(book.named("A"))).containsExactly(five, fewer(1));
    }

    @Test
    void aLeverSwitchedOffIsKeptButNotInForce() {
        ScenarioBook book = ScenarioBook.empty().with(scenario("A", "", fewer(5).switched(false)));
        assertThat(book.named("A").levers()).hasSize(1);
        assertThat(book.levers(book.named("A"))).isEmpty();
    }

    @Test
    void renamingAParentKeepsItsChildren() {
        ScenarioBook book =
                ScenarioBook.empty()
                        .with(scenario("A", "", fewer(5)))
                        .with(scenario("B", "A"))
                        .renamed("A", "C");
        assertThat(book.named("B").parent()).isEqualTo("C");
        assertThat(book.levers(book.named("B"))).containsExactly(fewer(5));
    }

    @Test
    void aParentCannotBeTakenOutBeforeItsChildren() {
        ScenarioBook book = ScenarioBook.empty().with(scenario("A", "")).with(scenario("B", "A"));
        assertThatThrownBy(() -> book.without("A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B");
        assertThat(book.without("B").scenarios()).hasSize(1);
    }

    @Test
    void aCircleOfParentsIsSaidPlainly() {
        assertThatThrownBy(() -> new ScenarioBook(List.of(scenario("A", "B"), scenario("B", "A"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ancestor");
    }

    @Test
    void twoScenariosOfOneNameAreSaidPlainly() {
        assertThatThrownBy(() -> new ScenarioBook(List.of(scenario("A", ""), scenario("A", ""))))
                .hasMessageContaining("two scenarios with the name A");
    }

    @Test
    void aLockedScenarioIsChangedOnlyAsACopy() {
        Scenario locked = scenario("A", "", fewer(5)).locked();
        assertThatThrownBy(() -> locked.with(fewer(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("locked");
        ScenarioBook book = ScenarioBook.empty().with(locked).duplicated("A", "A copy");
        assertThat(book.named("A copy").with(fewer(1)).levers()).hasSize(2);
    }

    @Test
    void leversMoveWithinTheirScenario() {
        Scenario scenario = scenario("A", "", fewer(1), fewer(2), fewer(3));
        assertThat(scenario.withLeverMoved(0, 2).levers())
                .containsExactly(fewer(2), fewer(3), fewer(1));
        assertThat(scenario.withoutLever(1).levers()).containsExactly(fewer(1), fewer(3));
    }
}
