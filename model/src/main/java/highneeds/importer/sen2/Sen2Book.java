package highneeds.importer.sen2;

import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.UnreadableFile;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The modules of one SEN2 return, joined and shown as two sheets in house style: the plans on
 * census day, and the requests of the year before.
 *
 * <p>Keys: active plan and assessment to request, request to person, placement and need to active
 * plan. The need is that of rank 1, the placement that of rank 1 that started last. A placement at
 * a school is given by its reference number alone, which says nothing of the kind of school: it is
 * shown as "URN 123456" for the user to explain once, unless the unit indicators tell.
 */
public final class Sen2Book implements Book {

    /** Name of the sheet of plans. */
    public static final String PLANS = "SEN2 plans";

    private static final Map<String, Cell> NOTHING = Map.of();

    private final Map<Sen2Module, ModuleRows> modules = new EnumMap<>(Sen2Module.class);
    private final Map<String, List<Map<String, Cell>>> persons;
    private final Map<String, List<Map<String, Cell>>> requests;

    private Sen2Book(List<Path> files) throws UnreadableFile {
        boolean template = files.size() == 1;
        if (template) {
            modules.putAll(TemplateModules.read(files.getFirst()));
        }
        for (Path file : template ? List.<Path>of() : files) {
            Sen2Module module = Sen2Module.of(file).orElse(null);
            if (module != null) {
                modules.put(module, ModuleRows.of(file, columns(module)));
            }
        }
        persons = of(Sen2Module.PERSON).by("persontableid");
        requests = of(Sen2Module.REQUESTS).by("requeststableid");
    }

    /**
     * Joins the modules.
     *
     * @throws UnreadableFile if one of the files cannot be read
     */
    public static Sen2Book open(List<Path> files) throws UnreadableFile {
        return new Sen2Book(files);
    }

    /**
     * True if a workbook is a whole return in the Excel template of the collection.
     *
     * @throws UnreadableFile if it turns out to be damaged
     */
    public static boolean isTemplate(Book book) throws UnreadableFile {
        return TemplateModules.isTemplate(book);
    }

    /** True if these modules can be joined to plans or requests. */
    public static boolean enough(Set<Sen2Module> modules) {
        return modules.contains(Sen2Module.PERSON) && modules.contains(Sen2Module.REQUESTS);
    }

    private static String[] columns(Sen2Module module) {
        return switch (module) {
            case PERSON -> new String[] {"persontableid", "upn", "personbirthdate"};
            case REQUESTS ->
                    new String[] {
                        "requeststableid",
                        "persontableid",
                        "receiveddate",
                        "requestoutcome",
                        "requestoutcomedate"
                    };
            case ASSESSMENT ->
                    new String[] {
                        "assessmenttableid",
                        "requeststableid",
                        "assessmentoutcome",
                        "assessmentoutcomedate"
                    };
            case NAMED_PLAN -> new String[] {"assessmenttableid", "startdate"};
            case ACTIVE_PLANS -> new String[] {"activeplanstableid", "requeststableid"};
            case PLACEMENT_DETAIL ->
                    new String[] {
                        "activeplanstableid",
                        "urn",
                        "ukprn",
                        "sensetting",
                        "placementrank",
                        "entrydate",
                        "senunitindicator",
                        "resourcedprovisionindicator",
                        "res"
                    };
            case SEN_NEED -> new String[] {"activeplanstableid", "sentype", "sentyperank"};
        };
    }

    private ModuleRows of(Sen2Module module) {
        return modules.getOrDefault(module, ModuleRows.none());
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(plans(), requests());
    }

    private Sheet plans() {
        MemorySheet sheet =
                new MemorySheet(
                        PLANS,
                        "Pupil ID",
                        "Date of birth",
                        "Primary need",
                        "Provision type",
                        "Residential weeks");
        var needs = of(Sen2Module.SEN_NEED).by("activeplanstableid");
        var placements = of(Sen2Module.PLACEMENT_DETAIL).by("activeplanstableid");
        for (Map<String, Cell> plan : of(Sen2Module.ACTIVE_PLANS).rows()) {
            String key = cell(plan, "activeplanstableid").text();
            Map<String, Cell> request =
                    first(requests.get(cell(plan, "requeststableid").text()), "requeststableid");
            Map<String, Cell> person =
                    first(persons.get(cell(request, "persontableid").text()), "persontableid");
            Map<String, Cell> placement = first(placements.get(key), "placementrank");
            sheet.add(
                    identifier(person),
                    cell(person, "personbirthdate"),
                    cell(first(needs.get(key), "sentyperank"), "sentype"),
                    provision(placement),
                    cell(placement, "res"));
        }
        return sheet;
    }

    private Sheet requests() {
        MemorySheet sheet =
                new MemorySheet(
                        "SEN2 requests",
                        "Request date",
                        "Outcome",
                        "Outcome date",
                        "Assessment outcome",
                        "Assessment outcome date",
                        "Plan date");
        var assessments = of(Sen2Module.ASSESSMENT).by("requeststableid");
        var plans = of(Sen2Module.NAMED_PLAN).by("assessmenttableid");
        for (Map<String, Cell> request : of(Sen2Module.REQUESTS).rows()) {
            // Requests from before the census year are listed only to carry their active plans.
            if (cell(request, "requestoutcome").text().equalsIgnoreCase("H")) {
                continue;
            }
            String key = cell(request, "requeststableid").text();
            Map<String, Cell> assessment = first(assessments.get(key), "requeststableid");
            Map<String, Cell> plan =
                    first(plans.get(cell(assessment, "assessmenttableid").text()), "startdate");
            sheet.add(
                    cell(request, "receiveddate"),
                    cell(request, "requestoutcome"),
                    cell(request, "requestoutcomedate"),
                    cell(assessment, "assessmentoutcome"),
                    cell(assessment, "assessmentoutcomedate"),
                    cell(plan, "startdate"));
        }
        return sheet;
    }

    private static Cell identifier(Map<String, Cell> person) {
        Cell upn = cell(person, "upn");
        return upn.blank() ? cell(person, "persontableid") : upn;
    }

    private static Cell provision(Map<String, Cell> placement) {
        if (yes(cell(placement, "senunitindicator"))) {
            return Cell.of("SEN unit");
        }
        if (yes(cell(placement, "resourcedprovisionindicator"))) {
            return Cell.of("Resourced provision");
        }
        if (!cell(placement, "sensetting").blank()) {
            return cell(placement, "sensetting");
        }
        for (String number : new String[] {"urn", "ukprn"}) {
            if (!cell(placement, number).blank()) {
                return Cell.of(
                        number.toUpperCase(java.util.Locale.ROOT)
                                + " "
                                + cell(placement, number).text());
            }
        }
        return Cell.EMPTY;
    }

    private static boolean yes(Cell cell) {
        return cell.text().equals("1")
                || cell.text().equalsIgnoreCase("true")
                || cell.text().equalsIgnoreCase("y");
    }

    private static Cell cell(Map<String, Cell> row, String column) {
        return row.getOrDefault(column, Cell.EMPTY);
    }

    /** The row of the lowest rank; of equals the one listed last. */
    private static Map<String, Cell> first(List<Map<String, Cell>> rows, String rank) {
        if (rows == null || rows.isEmpty()) {
            return NOTHING;
        }
        return rows.reversed().stream()
                .min(Comparator.comparing(row -> cell(row, rank).text()))
                .orElse(NOTHING);
    }

    @Override
    public void close() {
        // The modules were closed when they had been read.
    }
}
