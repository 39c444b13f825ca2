package highneeds.app.scenarios;

import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;
import highneeds.domain.Need;
import highneeds.domain.Scope;
import highneeds.domain.Setting;

import javafx.collections.FXCollections;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Which children a lever covers: needs, the settings they would have gone to, and years. */
final class ScopeRow extends VBox {

    private final MenuButton needs = menu("Needs covered");
    private final MenuButton settings = menu("Settings covered");
    private final ComboBox<Integer> first = years("First year covered");
    private final ComboBox<Integer> last = years("Last year covered");
    private final Consumer<Scope> changed;
    private boolean showing = true;

    ScopeRow(String id, Catalogue catalogue, Consumer<Scope> changed) {
        super(6);
        this.changed = changed;
        needs.setId(id + "-needs");
        settings.setId(id + "-settings");
        first.setId(id + "-first");
        last.setId(id + "-last");
        for (Need need : catalogue.needs()) {
            needs.getItems().add(item(need.code(), need.name()));
        }
        for (Setting setting : catalogue.settings()) {
            settings.getItems().add(item(setting.code(), setting.name()));
        }
        HBox years = new HBox(6, first, new Label("to"), last);
        years.getStyleClass().add("bar");
        first.setOnAction(_ -> tell());
        last.setOnAction(_ -> tell());
        getChildren().addAll(needs, settings, years);
    }

    private CheckMenuItem item(String code, String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setUserData(code);
        item.setOnAction(_ -> tell());
        return item;
    }

    private void tell() {
        if (showing) {
            return;
        }
        int from = first.getValue();
        int to = Math.max(from, last.getValue());
        changed.accept(new Scope(from, to, chosen(needs), chosen(settings)));
    }

    void show(Scope scope) {
        showing = true;
        mark(needs, scope.needs(), "All needs", "needs");
        mark(settings, scope.settings(), "The settings it is meant for", "settings");
        first.setValue(scope.firstNcy());
        last.setValue(scope.lastNcy());
        showing = false;
    }

    private static List<String> chosen(MenuButton menu) {
        List<String> codes = new ArrayList<>();
        menu.getItems().stream()
                .filter(item -> ((CheckMenuItem) item).isSelected())
                .forEach(item -> codes.add((String) item.getUserData()));
        return codes;
    }

    private static void mark(MenuButton menu, List<String> codes, String all, String many) {
        List<String> names = new ArrayList<>();
        menu.getItems()
                .forEach(
                        item -> {
                            boolean on = codes.contains((String) item.getUserData());
                            ((CheckMenuItem) item).setSelected(on);
                            if (on) {
                                names.add(item.getText());
                            }
                        });
        menu.setText(
                names.isEmpty()
                        ? all
                        : names.size() == 1 ? names.getFirst() : names.size() + " " + many);
    }

    private static MenuButton menu(String name) {
        MenuButton menu = new MenuButton();
        menu.setAccessibleText(name);
        menu.setMaxWidth(Double.MAX_VALUE);
        return menu;
    }

    private static ComboBox<Integer> years(String name) {
        ComboBox<Integer> box =
                new ComboBox<>(
                        FXCollections.observableArrayList(
                                IntStream.rangeClosed(Ncy.FIRST, Ncy.LAST).boxed().toList()));
        box.setAccessibleText(name);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer ncy) {
                        return ncy == null ? "" : Ncy.label(ncy);
                    }

                    @Override
                    public Integer fromString(String text) {
                        return null;
                    }
                });
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
