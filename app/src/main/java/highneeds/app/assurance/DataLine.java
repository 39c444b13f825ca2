package highneeds.app.assurance;

import highneeds.importer.TableReading;
import highneeds.project.Project;
import highneeds.project.assurance.DataNote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file of the data log.
 *
 * @param file its name
 * @param tables what it holds
 * @param rows rows used of all its tables
 * @param sha256 hash of its bytes
 * @param note what is known of it
 * @param keptUntil last day its rows may be kept, if there is one
 * @param past true if its sunset has passed
 */
public record DataLine(
        String file,
        String tables,
        int rows,
        String sha256,
        DataNote note,
        Optional<LocalDate> keptUntil,
        boolean past) {

    static List<DataLine> of(Project project, LocalDate today) {
        Map<String, List<TableReading>> files = new LinkedHashMap<>();
        project.readings()
                .forEach(
                        reading ->
                                files.computeIfAbsent(reading.sha256(), _ -> new ArrayList<>())
                                        .add(reading));
        return files.values().stream().map(tables -> of(project, tables, today)).toList();
    }

    private static DataLine of(Project project, List<TableReading> tables, LocalDate today) {
        TableReading first = tables.getFirst();
        DataNote note = project.assurance().of(first.sha256());
        return new DataLine(
                first.file(),
                tables.stream()
                        .map(table -> table.kind().label())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                tables.stream().mapToInt(TableReading::used).sum(),
                first.sha256(),
                note,
                project.retention().of(first),
                note.past(today));
    }
}
