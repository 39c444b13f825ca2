package highneeds.importer.sen2;

import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Headings of the Excel template, by how they begin, and the columns of the CSV export they are.
 *
 * <p>Source: SEN2 person-level technical specification, versions 1.1 to 1.3, and its template.
 */
final class TemplateHeadings {

    /** In this order: of two beginnings that fit, the first counts. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("person id", "persontableid");
        COLUMNS.put("requests record id", "requeststableid");
        COLUMNS.put("date of birth", "personbirthdate");
        COLUMNS.put("upn - unique", "upn");
        COLUMNS.put("date request was received", "receiveddate");
        COLUMNS.put("request outcome date", "requestoutcomedate");
        COLUMNS.put("request outcome", "requestoutcome");
        COLUMNS.put("assessment outcome date", "assessmentoutcomedate");
        COLUMNS.put("assessment outcome", "assessmentoutcome");
        COLUMNS.put("ehc plan start date", "startdate");
        COLUMNS.put("ehc plan transferred in", "transferla");
        COLUMNS.put("annual review", "lastreview");
        COLUMNS.put("urn", "urn");
        COLUMNS.put("ukprn", "ukprn");
        COLUMNS.put("sen setting - other", "");
        COLUMNS.put("sen setting", "sensetting");
        COLUMNS.put("placement rank", "placementrank");
        COLUMNS.put("placement start date", "entrydate");
        COLUMNS.put("sen unit indicator", "senunitindicator");
        COLUMNS.put("resourced provision indicator", "resourcedprovisionindicator");
        COLUMNS.put("residential settings", "res");
        COLUMNS.put("sen type of need rank", "sentyperank");
        COLUMNS.put("sen type of need", "sentype");
    }

    private TemplateHeadings() {}

    /** Column of the CSV export for each cell; empty for those that are not read. */
    static List<String> columns(SheetRow row) {
        return row.cells().stream().map(TemplateHeadings::column).toList();
    }

    private static String column(Cell cell) {
        if (!(cell instanceof Cell.Text(String text))) {
            return "";
        }
        String plain =
                text.toLowerCase(Locale.ROOT)
                        .replace('\u2013', '-')
                        .replaceAll("\\s+", " ")
                        .strip();
        return COLUMNS.entrySet().stream()
                .filter(column -> plain.startsWith(column.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The module a row is the headings of. */
    static Optional<Sen2Module> module(SheetRow row) {
        List<String> columns = columns(row);
        if (!columns.contains("persontableid")) {
            return Optional.empty();
        }
        // Many systems have a person and a birth date; only the return writes its UPN like this.
        if (columns.contains("personbirthdate") && columns.contains("upn")) {
            return Optional.of(Sen2Module.PERSON);
        }
        if (!columns.contains("requeststableid")) {
            return Optional.empty();
        }
        return columns.stream().flatMap(column -> telling(column).stream()).findFirst();
    }

    private static Optional<Sen2Module> telling(String column) {
        return switch (column) {
            case "receiveddate" -> Optional.of(Sen2Module.REQUESTS);
            case "assessmentoutcome" -> Optional.of(Sen2Module.ASSESSMENT);
            case "startdate" -> Optional.of(Sen2Module.NAMED_PLAN);
            case "transferla", "lastreview" -> Optional.of(Sen2Module.ACTIVE_PLANS);
            case "entrydate" -> Optional.of(Sen2Module.PLACEMENT_DETAIL);
            case "sentype" -> Optional.of(Sen2Module.SEN_NEED);
            default -> Optional.empty();
        };
    }
}
