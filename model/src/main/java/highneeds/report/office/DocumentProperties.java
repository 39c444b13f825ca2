package highneeds.report.office;

import highneeds.report.table.SafeReport;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

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
    public static void set(POIXMLProperties properties, SafeReport content, String kind) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(PROGRAM + " " + content.run().programVersion());
        core.setLastModifiedByUser("");
        core.setKeywords("");
        core.setCategory("");
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
        if (extended.isSetManager()) {
            extended.unsetManager();
        }
        if (extended.isSetTemplate()) {
            extended.unsetTemplate();
        }
        if (extended.isSetHyperlinkBase()) {
            extended.unsetHyperlinkBase();
        }
        // What the library's blank presentation says of itself is not true of ours.
        if (extended.isSetHeadingPairs()) {
            extended.unsetHeadingPairs();
            extended.unsetTitlesOfParts();
            extended.setPresentationFormat("Widescreen");
        }
    }

    /**
     * Properties of a document that is no forecast: its title and the program, and nothing else.
     */
    public static void plain(POIXMLProperties properties, String title) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser("");
        core.setTitle(title);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
    }

    /** Takes out the picture that a blank document came with. */
    public static void removeThumbnail(OPCPackage document) {
        for (PackageRelationship thumbnail :
                document.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            PackagePart picture = document.getPart(thumbnail);
            document.removeRelationship(thumbnail.getId());
            if (picture != null) {
                document.removePart(picture.getPartName());
            }
        }
    }
}
