package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerLine;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.movement.Amount;
import highneeds.finance.reconcile.Reconciliation;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.OptionalDouble;

/** What a finance officer does on the money page, by node id. */
class MoneyJourneysTest extends Journey {

    MoneyJourneysTest() {
        super(1280, 720);
    }

    @BeforeEach
    void open() throws Exception {
        openSample();
        clickOn("#go-money");
    }

    private MoneyChoices money() {
        return built.workspace().project().money();
    }

    private String text(String field) {
        return lookup(field).queryAs(TextField.class).getText();
    }

    private void tab(int position) {
        interact(
                () ->
                        lookup("#money-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(position));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void anOwnAllocationIsTypedForecastWithUndoneAndTypedAgain() throws Exception {
        enter("#money-allocation-2027", "£12.5m");
        assertThat(money().funding().allocations()).containsEntry(2027, 12.5e6);
        until(() -> built.forecasts().subject().isPresent());
        assertThat(
                        built.forecasts()
                                .of("Baseline")
                                .orElseThrow()
                                .budget()
                                .years()
                                .get(1)
                                .funding()
                                .allocation())
                .isCloseTo(12.5e6, within(0.005));

        interact(() -> built.workspace().undo());
        assertThat(money().funding().allocations()).isEmpty();
        assertThat(text("#money-allocation-2027")).isEmpty();
        interact(() -> built.workspace().redo());
        assertThat(text("#money-allocation-2027")).isEqualTo("12,500,000");
    }

    @Test
    void whatIsNoAmountIsSaidAndTheFieldGoesBack() throws Exception {
        enter("#money-allocation-2027", "quite a lot");

        assertThat(lookup("#money-refused").queryAs(Label.class).getText()).contains("quite a lot");
        assertThat(text("#money-allocation-2027")).isEmpty();
        assertThat(money()).isEqualTo(MoneyChoices.DEFAULT);
    }

    @Test
    void theGrantTheOverrideAndTheCostOfCarryingAreSwitchesWithTheirSource() throws Exception {
        interact(() -> lookup("#money-stability-grant").queryAs(CheckBox.class).fire());
        assertThat(money().deficit().stabilityGrant()).isTrue();
        enter("#money-override-ends", "2029");
        assertThat(money().deficit().overrideEndsIn()).isEqualTo(2029);
        enter("#money-interest", "5");
        assertThat(money().deficit().interestPercent()).isEqualTo(5);

        assertThat(
                        lookup(
                                        "DfE explanatory note, 9 February 2026; paid once the"
                                                + " council's plan is approved")
                                .tryQuery())
                .isPresent();
        assertThat(lookup("Written answers 94383 and 96137: 2028").tryQuery()).isPresent();
        interact(() -> built.workspace().undo());
        assertThat(text("#money-interest")).isNotEqualTo("5");
    }

    @Test
    void aFeeRisesAsTypedAndNewPlacementsMayCostWhatTheOthersDo() throws Exception {
        tab(1);
        enter("#money-uplift-1-2-3-2028", "9");
        assertThat(money().uplifts().inYears().get("1.2.3")).containsEntry(2028, 9.0);

        boolean before = money().uplifts().newPlacementsAtTheirOwnPrice();
        interact(() -> lookup("#money-marginal").queryAs(CheckBox.class).fire());
        assertThat(money().uplifts().newPlacementsAtTheirOwnPrice()).isNotEqualTo(before);
    }

    @Test
    void everyBarOfWhatMovedOpensToRowsThatAddUp() throws Exception {
        tab(2);
        TableView<Amount> rows = lookup("#movement-rows").query();
        until(() -> !rows.getItems().isEmpty());
        List<Amount> all = List.copyOf(rows.getItems());
        assertThat(all.subList(0, all.size() - 1).stream().mapToDouble(Amount::pounds).sum())
                .isCloseTo(all.getLast().pounds(), within(0.005));
    }

    @Test
    void theLedgerStandsBesideTheModelInColoursAndItsDifferenceMayBeCarried() throws Exception {
        FinancialYear last = new FinancialYear(2025);
        LedgerLine fees =
                new LedgerLine(
                        "1.2.3",
                        "Fees",
                        new FinancialYear(2025),
                        OptionalDouble.empty(),
                        OptionalDouble.of(2_000_000));
        interact(
                () ->
                        built.workspace()
                                .change(
                                        "ledger",
                                        now ->
                                                now.withEvidence(
                                                        now.evidence().withLedger(List.of(fees)))));
        tab(3);
        TableView<Reconciliation.Row> table = lookup("#money-reconciliation").query();
        until(() -> !table.getItems().isEmpty());

        Reconciliation.Row row = table.getItems().getFirst();
        assertThat(row.model() + row.residual()).isCloseTo(row.ledger(), within(0.005));
        assertThat(row.agreement()).isEqualTo(Reconciliation.Agreement.RED);
        assertThat(lookup(".agree-red").tryQuery()).isPresent();

        tab(0);
        interact(() -> lookup("#money-carry").queryAs(CheckBox.class).fire());
        until(() -> built.forecasts().subject().isPresent());
        assertThat(
                        built.forecasts()
                                .of("Baseline")
                                .orElseThrow()
                                .budget()
                                .years()
                                .getFirst()
                                .funding()
                                .otherLines())
                .anyMatch(line -> line.name().contains("difference to the ledger, carried"));
    }
}
