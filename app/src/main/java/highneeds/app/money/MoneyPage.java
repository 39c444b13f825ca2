package highneeds.app.money;

import highneeds.app.part.Page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/**
 * Income, prices and rules that a person may choose; what moved; and whether it meets the ledger.
 */
public final class MoneyPage extends Page {

    public MoneyPage(MoneyViewModel model) {
        super(
                "money-page",
                "Money",
                "Income, prices and rules as you choose them, what moved the balance, and how near"
                        + " the model comes to the ledger. Every change can be undone.");
        Label refused = new Label();
        refused.setId("money-refused");
        refused.setWrapText(true);
        refused.getStyleClass().addAll("light", "light-bad");
        refused.textProperty().bind(model.refusedProperty());
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        TabPane tabs =
                new TabPane(
                        tab(
                                "money-tab-income",
                                "Income and deficit",
                                () ->
                                        new VBox(
                                                16,
                                                new FundingCard(model),
                                                new GrantsCard(model),
                                                new RulesCard(model))),
                        tab("money-tab-prices", "Prices", () -> prices(model)),
                        tab(
                                "money-tab-movement",
                                "What moved",
                                () -> new MovementCard(model.movement())),
                        tab("money-tab-ledger", "Ledger", () -> new ReconciliationCard(model)));
        tabs.setId("money-tabs");
        tabs.setAccessibleText("Parts of the money page");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setFilling(new VBox(refused, tabs));
        VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
    }

    private static Node prices(MoneyViewModel model) {
        return new VBox(
                16,
                new UpliftsCard(model),
                new PricesCard(model),
                new GroupsCard(model),
                new JourneysCard(model));
    }

    /** A tab whose content is made when it is first looked at. */
    private static Tab tab(String id, String name, Supplier<Node> content) {
        Tab tab = new Tab(name);
        tab.setId(id);
        tab.selectedProperty()
                .subscribe(
                        selected -> {
                            if (selected && tab.getContent() == null) {
                                tab.setContent(scrolling(content.get()));
                            }
                        });
        return tab;
    }

    private static Node scrolling(Node content) {
        StackPane padded = new StackPane(content);
        padded.getStyleClass().addAll("page-content", "tab-content");
        ScrollPane scroll = new ScrollPane(padded);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
