package highneeds.importer.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.importer.value.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of the section 251 return and of a grant letter, by code and by the names councils give
 * them, from {@code ledger-lines.csv}.
 *
 * <p>Source: DfE, section 251 budget and outturn tables, high needs lines 1.2.x and SEN transport
 * lines 2.1.x.
 */
public final class LedgerLines {

    private static final Pattern CODE = Pattern.compile("(\\d\\.\\d{1,2}(?:\\.\\d{1,2})?)\\b(.*)");
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        try (InputStream in = LedgerLines.class.getResourceAsStream("ledger-lines.csv");
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            csv.stream().forEach(LedgerLines::remember);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of ledger lines cannot be read", e);
        }
    }

    private LedgerLines() {}

    private static void remember(NamedCsvRecord row) {
        String code = row.getField("code");
        NAMES.put(code, row.getField("name"));
        CODES.putIfAbsent(Words.plain(code), code);
        CODES.putIfAbsent(Words.plain(row.getField("name")), code);
        for (String alias : row.getField("aliases").split("\\|")) {
            CODES.putIfAbsent(Words.plain(alias), code);
        }
    }

    /** Code of the line a text means: by its code in front, or by its name. */
    public static Optional<String> code(String text) {
        Matcher form = CODE.matcher(text.strip());
        if (form.matches()) {
            return Optional.of(form.group(1));
        }
        String code = CODES.get(Words.plain(text));
        return Optional.ofNullable(code != null ? code : CODES.get(Words.withoutBrackets(text)));
    }

    /** Name of a line; the text itself if the code is not in the list. */
    public static String name(String code, String text) {
        return NAMES.getOrDefault(code, text);
    }
}
