package highneeds.app.intake;

import highneeds.app.Problem;
import highneeds.importer.mapping.Mapping;
import highneeds.project.MappingFile;

import java.nio.file.Path;
import java.util.List;

/** How the files are read, handed to a colleague or the next term as a file of its own. */
public final class SavedMappings {

    private static final Problem NO_SUCH_HEADINGS =
            new Problem(
                    "The mapping does not fit these files.",
                    "None of their tables has the headings it was made for.",
                    "Choose the mapping saved with files like these, or say here what the columns"
                            + " are.");

    private final IntakeViewModel intake;
    private final Attempts attempts;

    SavedMappings(IntakeViewModel intake, Attempts attempts) {
        this.intake = intake;
        this.attempts = attempts;
    }

    /** Writes how the tables are read. */
    public void save(Path file) {
        intake.sheets().map(intake.codes()::explain);
        List<Mapping> now = intake.sheets().usable();
        intake.background()
                .runWhole(
                        "Saving how the files are read",
                        _ -> {
                            MappingFile.write(now, file);
                            return file;
                        },
                        _ -> {},
                        intake.projects().problemProperty()::set);
    }

    /** Reads the tables as a file of mappings says. */
    public void use(Path file) {
        intake.projects().problemProperty().set(null);
        intake.background()
                .run(
                        "Reading " + file.getFileName(),
                        _ -> MappingFile.read(file),
                        this::take,
                        intake.projects().problemProperty()::set);
    }

    private void take(List<Mapping> known) {
        if (intake.sheets().map(known) == 0) {
            intake.projects().problemProperty().set(NO_SUCH_HEADINGS);
            return;
        }
        attempts.outdate();
        intake.codes().forget();
        intake.tryAgain();
    }
}
