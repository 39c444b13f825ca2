package highneeds.app.intake;

import highneeds.app.Format;
import highneeds.importer.TableReading;
import highneeds.importer.entry.Trial;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** What the import would change, against what is there. */
public final class ReviewViewModel {

    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");

    ReviewViewModel(IntakeViewModel intake) {
        intake.trialProperty().subscribe(this::show);
    }

    private void show(Trial trial) {
        if (trial == null) {
            lines.clear();
            possible.set(false);
            return;
        }
        lines.setAll(ReviewLine.of(trial.preview()));
        possible.set(possible(trial));
        summary.set(words(trial));
    }

    /** True if a row of a table was used. */
    static boolean possible(Trial trial) {
        return trial.result().readings().stream().anyMatch(reading -> reading.used() > 0);
    }

    private String words(Trial trial) {
        List<TableReading> readings = trial.result().readings();
        if (!possible(trial)) {
            return "There is nothing to import yet: no table can be used.";
        }
        if (!lines.isEmpty() && lines.stream().allMatch(ReviewLine::same)) {
            return "Nothing is new: the project already holds all of this.";
        }
        int used = readings.stream().mapToInt(TableReading::used).sum();
        int leftOut = readings.stream().mapToInt(TableReading::leftOut).sum();
        return missed(trial)
                + "Importing uses "
                + Format.counted(used, "row", "rows")
                + " and leaves out "
                + Format.count(leftOut)
                + ". It is one step, which Undo takes back.";
    }

    /** What would be missed without a word: files and tables that are not among the lines. */
    private static String missed(Trial trial) {
        long unusable = Openings.unusable(trial);
        return unusable == 0
                ? ""
                : Format.counted(
                                unusable,
                                "file or table cannot be used as it is and is",
                                "files or tables cannot be used as they are and are")
                        + " not imported (see Checks). ";
    }

    /** What would change, by table. */
    public ObservableList<ReviewLine> lines() {
        return lines;
    }

    /** The whole import in one sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** True if at least one table can be used. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }
}
