package highneeds.app.part;

import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's own dialogs for choosing files. */
public final class FileDialogs {

    private FileDialogs() {}

    /** Spreadsheets to read; empty if the person thought better of it. */
    public static List<Path> spreadsheets(Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Choose spreadsheets");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Spreadsheets",
                                "*.xlsx",
                                "*.xlsm",
                                "*.xls",
                                "*.ods",
                                "*.csv",
                                "*.tsv",
                                "*.txt"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner.getScene().getWindow());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** A project to open. */
    public static Optional<Path> project(Node owner, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a project");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("High Needs projects", "*" + ending));
        return Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    /** A template to write a paper on. */
    public static Optional<Path> template(Node owner, String title, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Templates", List.of(patterns)));
        return Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    /** A file to write, in one of these kinds; the first is offered. */
    public static Optional<Path> toSave(Node owner, String title, String name, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + endings[0]);
        for (String ending : endings) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    /** A folder to write into. */
    public static Optional<Path> folder(Node owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Choose a folder");
        return Optional.ofNullable(chooser.showDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }
}
