package highneeds.app.cli;

import highneeds.app.Installed;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.importer.TableKind;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.Survey;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;
import highneeds.project.Intake;
import highneeds.project.MappingFile;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;
import highneeds.project.Releases;
import highneeds.report.IssuesFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Builds a project from spreadsheets, from published tables, or from both. */
@Command(
        name = "import",
        description =
                "Builds a project from spreadsheets or, with --council alone, from published"
                        + " tables.")
final class ImportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--cohort",
            paramLabel = "F",
            description = "EHCP cohort: plans by census, or plan episodes. Repeatable.")
    private List<Path> cohort = List.of();

    @Option(
            names = "--placements",
            paramLabel = "F",
            description = "Placement episodes with their costs.")
    private List<Path> placements = List.of();

    @Option(names = "--transport", paramLabel = "F", description = "Transport arrangements.")
    private List<Path> transport = List.of();

    @Option(names = "--population", paramLabel = "F", description = "Residents by year and age.")
    private List<Path> population = List.of();

    @Option(
            names = "--places",
            paramLabel = "F",
            description = "Places commissioned by setting or provider.")
    private List<Path> places = List.of();

    @Option(
            names = "--funding",
            paramLabel = "F",
            description = "Funding and ledger lines by financial year.")
    private List<Path> funding = List.of();

    @Option(
            names = "--process",
            paramLabel = "F",
            description = "Statutory requests and assessments.")
    private List<Path> process = List.of();

    @Option(
            names = "--transitions",
            paramLabel = "F",
            description = "Transitions between settings and years.")
    private List<Path> transitions = List.of();

    @Option(names = "--costs", paramLabel = "F", description = "Unit costs by need and setting.")
    private List<Path> costs = List.of();

    @Option(
            names = "--valid-states",
            paramLabel = "F",
            description = "Settings with their years and needs.")
    private List<Path> validStates = List.of();

    @Option(
            names = "--release",
            paramLabel = "F",
            description =
                    "Files of the Department's release 'Education, health and care plans', as"
                            + " downloaded: caseload.csv, newplans.csv, ceased_plans.csv,"
                            + " sen_needs_all_plans.csv. Repeatable.")
    private List<Path> releases = List.of();

    @Option(
            names = "--dates",
            paramLabel = "[F=]ORDER",
            converter = DatesStated.Words.class,
            description = {
                "How dates such as 03/04/2025 are written where a column may be read in two ways:"
                        + " day-first or month-first; for one file, or for one sheet of it,"
                        + " plans.xlsx=month-first or 'plans.xlsx#Sheet 1=month-first'. What the"
                        + " other dates of a column show counts for more. Repeatable; without it a"
                        + " doubtful column is an error. Dates with the year first need nothing."
            })
    private List<DatesStated> dates = List.of();

    @Option(
            names = "--council",
            paramLabel = "NAME",
            description = "Name of the council; without a cohort its published tables are used.")
    private String council = "";

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Mappings of headings and codes to read the files by, as --save-mapping"
                            + " writes them.")
    private Path mappingFile;

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description = "Writes how the files were read, for the next import.")
    private Path savedMapping;

    @Option(
            names = "--issues",
            paramLabel = "FILE",
            description = "Writes the list of issues, as .csv or .xlsx.")
    private Path issuesFile;

    @Option(
            names = "--out",
            paramLabel = "P.highneeds",
            required = true,
            description = "The project to write.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        return finish(read(filesNamed()));
    }

    private int finish(Import<Evidence> read) throws Exception {
        ImportSummary.print(read, spec.commandLine().getOut(), spec.commandLine().getErr());
        if (issuesFile != null) {
            IssuesFile.write(read.issues(), issuesFile);
        }
        if (!read.usable()) {
            return CommandLineTool.ERRORS;
        }
        ProjectFile.save(
                Project.of(read.value(), read.readings(), read.issues()).readOn(LocalDate.now()),
                out);
        spec.commandLine().getOut().println("Wrote " + out);
        return CommandLineTool.DONE;
    }

    private Import<Evidence> read(List<FileToRead> files)
            throws IOException, CommandProblem, ProjectProblem {
        if (files.isEmpty() && council.isBlank()) {
            throw new CommandProblem(
                    "import: there is nothing to import. Name at least --cohort and a file, or"
                            + " --council and a name.");
        }
        if (files.isEmpty()) {
            PseudonymKey key = PseudonymKey.keptIfPossible(Installed.pseudonymKey());
            return Intake.of(council, files, new Pseudonyms(key), Progress.NONE);
        }
        Pseudonyms pseudonyms = new Pseudonyms(PseudonymKey.loadOrCreate(Installed.pseudonymKey()));
        List<Mapping> known = knownMappings();
        Survey survey =
                DatesStated.in(
                        Importer.look(
                                Releases.without(files),
                                Catalogue.standard(),
                                known,
                                Progress.NONE),
                        dates);
        if (savedMapping != null) {
            List<Mapping> used = survey.tables().stream().map(FoundTable::mapping).toList();
            MappingFile.write(MappingFile.joined(known, used), savedMapping);
        }
        return Intake.of(council, survey, Releases.among(files), pseudonyms, Progress.NONE);
    }

    private List<Mapping> knownMappings() throws ProjectProblem {
        if (mappingFile == null) {
            return List.of();
        }
        if (!Files.exists(mappingFile)) {
            spec.commandLine()
                    .getOut()
                    .println(
                            "There is no mapping file "
                                    + mappingFile
                                    + "; the headings were read as the program knows them.");
            return List.of();
        }
        return MappingFile.read(mappingFile);
    }

    private List<FileToRead> filesNamed() {
        List<FileToRead> files = new ArrayList<>();
        add(files, cohort, TableKind.COHORT);
        add(files, placements, TableKind.PLACEMENTS);
        add(files, transport, TableKind.TRANSPORT);
        add(files, population, TableKind.POPULATION);
        add(files, places, TableKind.PLACES);
        add(files, funding, TableKind.FUNDING);
        add(files, process, TableKind.PROCESS);
        add(files, transitions, TableKind.TRANSITIONS);
        add(files, costs, TableKind.COSTS);
        add(files, validStates, TableKind.VALID_STATES);
        releases.forEach(path -> files.add(FileToRead.of(path)));
        return files;
    }

    private static void add(List<FileToRead> files, List<Path> paths, TableKind kind) {
        paths.forEach(path -> files.add(FileToRead.of(path, kind)));
    }
}
