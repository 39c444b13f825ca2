package highneeds.report.office;

import highneeds.report.table.ReportContent;

import org.apache.poi.ooxml.POIXMLProperties;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** What an Office document says of itself: title, language and program; no person, no machine. */
public final class DocumentProperties {

    private static final String PROGRAM = "High Needs";

    private DocumentProperties() {}

    /**
     * @param kind what the document is, for example "workbook"
     */
    public static void set(POIXMLProperties properties, ReportContent content, String kind) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(PROGRAM + " " + content.run().programVersion());
        core.setLastModifiedByUser("");
        core.setTitle("High needs forecast: " + content.council());
        core.setSubjectProperty("High needs block and education, health and care plans");
        core.setDescription("Forecast " + kind + " to January " + content.lastCensus());
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        Optional<Date> day =
                Optional.of(Date.from(content.asAt().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(day);
        core.setModified(day);
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication(PROGRAM);
        if (extended.isSetCompany()) {
            extended.unsetCompany();
        }
    }
}
