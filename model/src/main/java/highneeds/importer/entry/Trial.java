package highneeds.importer.entry;

import highneeds.evidence.Evidence;
import highneeds.importer.Import;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.UnknownCodes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An import made on trial: what it gives, what it would change, and the codes nobody has explained
 * yet. To accept it, take its evidence; to correct it, change the survey and try again.
 *
 * @param result the import
 * @param preview what it would change
 * @param unknown words in code columns that the catalogue does not know, by table
 */
public record Trial(
        Import<Evidence> result, MergePreview preview, Map<FoundTable, UnknownCodes> unknown) {

    public Trial {
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }
}
