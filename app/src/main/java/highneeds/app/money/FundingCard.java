package highneeds.app.money;

import highneeds.app.Format;
import highneeds.domain.FinancialYear;
import highneeds.finance.choices.BlockTransfer;
import highneeds.finance.choices.BlockTransfer.Approval;
import highneeds.finance.choices.MoneyChoices;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.SortedMap;
import java.util.TreeMap;

/** Income year by year, with the limit of a transfer from the schools block and its approval. */
final class FundingCard extends VBox {

    private static final double WIDTH = 96;

    private final MoneyViewModel model;
    private final YearGrid grid;

    FundingCard(MoneyViewModel model) {
        super(10);
        this.model = model;
        this.grid = new YearGrid("money-funding", model);
        getStyleClass().add("card");
        Label title = new Label("Income of the high needs block");
        title.getStyleClass().add("section-title");
        Label how =
                new Label(
                        "Type a figure of your own for any year; clear it to go back to what is"
                                + " assumed, which is shown in grey.");
        how.getStyleClass().add("chart-source");
        how.setWrapText(true);
        getChildren().addAll(title, how, grid);
        model.years().addListener((ListChangeListener<Integer>) _ -> fill());
        fill();
    }

    private void fill() {
        grid.restart();
        model.funding().forEach(row -> grid.soon(() -> grid.add(row)));
        grid.soon(
                () ->
                        grid.add(
                                "Approval given",
                                "Schools forum minutes; Secretary of State's letter",
                                model.years().stream().map(this::approval).toList()));
        grid.soon(
                () ->
                        grid.add(
                                "Limit and approval needed",
                                "DSG conditions of grant: 0.5% of the block",
                                model.years().stream().map(this::limit).toList()));
    }

    private ComboBox<Approval> approval(int year) {
        ComboBox<Approval> box =
                new ComboBox<>(
                        FXCollections.observableArrayList(
                                Approval.NONE,
                                Approval.SCHOOLS_FORUM,
                                Approval.SECRETARY_OF_STATE));
        box.setId("money-approval-" + year);
        box.setAccessibleText("Approval given to the transfer of " + new FinancialYear(year));
        box.setPrefWidth(WIDTH);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Approval approval) {
                        return approval == null ? "" : approval.label();
                    }

                    @Override
                    public Approval fromString(String text) {
                        return null;
                    }
                });
        grid.whenShown(
                choices ->
                        box.setValue(
                                choices.funding().approvals().getOrDefault(year, Approval.NONE)));
        box.setOnAction(_ -> give(year, box.getValue()));
        return box;
    }

    private void give(int year, Approval approval) {
        MoneyChoices now = model.choices();
        if (now.funding().approvals().getOrDefault(year, Approval.NONE) == approval) {
            return;
        }
        SortedMap<Integer, Approval> given = new TreeMap<>(now.funding().approvals());
        if (approval == Approval.NONE) {
            given.remove(year);
        } else {
            given.put(year, approval);
        }
        model.change(
                "approval of a transfer",
                choices -> choices.withFunding(choices.funding().withApprovals(given)));
    }

    private Label limit(int year) {
        Label label = new Label();
        label.setId("money-limit-" + year);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        grid.whenShown(
                choices -> {
                    BlockTransfer transfer = transfer(choices, year);
                    label.setText(words(transfer));
                    label.getStyleClass()
                            .setAll(
                                    "label",
                                    "chart-source",
                                    transfer.approved() ? "light-good" : "light-bad");
                });
        return label;
    }

    private BlockTransfer transfer(MoneyChoices choices, int year) {
        double assumed =
                model.funding().stream()
                        .filter(row -> row.id().equals("money-transfer"))
                        .mapToDouble(row -> row.assumed().in(choices, year))
                        .findFirst()
                        .orElse(0);
        Double own = choices.funding().blockTransfers().get(year);
        return choices.funding()
                .transfer(year, own != null ? own : Double.isNaN(assumed) ? 0 : assumed);
    }

    private static String words(BlockTransfer transfer) {
        String limit =
                transfer.schoolsBlock() > 0
                        ? "limit " + Format.millions(transfer.forumLimit())
                        : "limit not known";
        return switch (transfer.approval()) {
            case NONE -> limit;
            case UNKNOWN -> "type the schools block";
            case SCHOOLS_FORUM, SECRETARY_OF_STATE ->
                    limit
                            + "; "
                            + transfer.approval().label()
                            + (transfer.approved() ? " has agreed" : " must agree");
        };
    }
}
