package highneeds.importer.entry;

import highneeds.evidence.Evidence;
import highneeds.importer.Import;
import highneeds.importer.table.CodeWords;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.PassedRows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An import made on trial: what it gives, what it would change, how its codes were read and which
 * rows were passed over. To accept it, take its evidence; to correct it, change the survey and try
 * again.
 *
 * @param result the import
 * @param preview what it would change
 * @param words words in code columns with what they are read as, by table
 * @param passed rows that were not read, by table
 * @param areas areas to choose from, for tables of residents of several
 */
public record Trial(
        Import<Evidence> result,
        MergePreview preview,
        Map<FoundTable, CodeWords> words,
        Map<FoundTable, List<PassedRows>> passed,
        Map<FoundTable, List<String>> areas) {

    public Trial {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
        passed = Collections.unmodifiableMap(new LinkedHashMap<>(passed));
    }

    /** The same trial, of which more is known by now. */
    public Trial with(Import<Evidence> more) {
        return new Trial(more, preview, words, passed, areas);
    }
}
