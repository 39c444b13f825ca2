package highneeds.app.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.app.Fixture;
import highneeds.finance.choices.DeficitRules;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.movement.Amount;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

class MoneyViewModelTest {

    @TempDir Path folder;

    private Fixture fixture;
    private MoneyViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new MoneyViewModel(fixture.atHand());
    }

    private MoneyChoices money() {
        return fixture.workspace.project().money();
    }

    private YearRow row(String id) {
        return model.funding().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private double allocationForecast(int year) {
        return row("money-allocation").assumed().in(money(), year);
    }

    @Test
    void anAllocationOfOnesOwnIsWhatTheForecastTakesAndCanBeUndone() {
        int year = model.years().get(1);
        double before = allocationForecast(year);

        assertThat(model.type(row("money-allocation"), year, "£123.5m")).isTrue();

        assertThat(money().funding().allocations()).isEqualTo(Map.of(year, 123.5e6));
        assertThat(allocationForecast(year)).isCloseTo(123.5e6, within(0.005));
        fixture.workspace.undo();
        assertThat(allocationForecast(year)).isCloseTo(before, within(0.005));
    }

    @Test
    void clearingAFigureGoesBackToWhatIsAssumed() {
        int year = model.years().getFirst();
        model.type(row("money-transfer"), year, "1,000,000");
        model.type(row("money-transfer"), year, " ");

        assertThat(money().funding().blockTransfers()).isEmpty();
    }

    @Test
    void whatIsNoAmountIsRefusedWithWhatToType() {
        MoneyChoices before = money();

        assertThat(model.type(row("money-allocation"), 2027, "lots")).isFalse();
        assertThat(model.refusedProperty().get()).contains("lots").contains("£12.5m");
        assertThat(model.type(row("money-allocation"), 2027, "-5m")).isFalse();
        assertThat(model.refusedProperty().get()).contains("not negative");
        assertThat(money()).isSameAs(before);
    }

    @Test
    void aLineMayRiseByItsOwnPercentageInOneYear() {
        UpliftRow fees =
                UpliftRow.all().stream()
                        .filter(row -> row.line().equals("1.2.3"))
                        .findFirst()
                        .get();

        model.type(fees.inYears(), 2028, "9");

        assertThat(money().uplifts().into(2028, fees.what(), "1.2.3")).isEqualTo(9);
        assertThat(money().uplifts().into(2029, fees.what(), "1.2.3")).isEqualTo(6);
        model.type(fees.inYears(), 2028, "");
        assertThat(money().uplifts().inYears()).isEmpty();
    }

    @Test
    void rulesOnDeficitsAreChoicesOfTheProject() {
        model.change("grant", now -> now.withDeficit(now.deficit().withStabilityGrant(true)));

        assertThat(money().deficit()).isEqualTo(DeficitRules.DEFAULT.withStabilityGrant(true));
        assertThat(fixture.workspace.undoableProperty().get()).contains("grant");
    }

    @Test
    void everyBarOpensToRowsThatAddUpToIt() {
        MovementViewModel movement = model.movement();
        for (int bar = 0; bar < movement.barsProperty().get().bars().size(); bar++) {
            movement.openedProperty().set(bar);
            double all = movement.rows().getLast().pounds();
            double parts =
                    movement.rows().subList(0, movement.rows().size() - 1).stream()
                            .mapToDouble(Amount::pounds)
                            .sum();
            assertThat(parts).isCloseTo(all, within(0.005));
        }
        assertThat(movement.barsProperty().get().bars()).hasSize(12);
    }

    @Test
    void aForecastRememberedIsWhatTheNextOneIsComparedWith() {
        MovementViewModel movement = model.movement();
        movement.remember("January forum");
        int year = movement.yearProperty().get();

        model.type(row("money-grants"), year, "2m");
        movement.originProperty().set(movement.origins().get(1));

        assertThat(movement.origins().get(1).label()).contains("January forum");
        assertThat(movement.barsProperty().get().summary()).contains("£2.0m").contains("Income");
        assertThat(fixture.forecasts.of(Scenario.BASELINE_NAME)).isPresent();
    }
}
