package highneeds.importer.sheet;

import highneeds.domain.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OpenDocument spreadsheet, read as a stream. The libraries for it hold the whole document in
 * memory and unfold every repeated row, of which an almost empty sheet may claim a million.
 */
final class OdsBook implements Book {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int STOP_EVERY = 4096;

    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> remarks;

    OdsBook(Path file) throws IOException, UnreadableFile {
        this.remarks = ZipGuard.check(file);
        this.zip = new ZipFile(file.toFile());
        try {
            if (encrypted()) {
                throw Faults.password(null);
            }
            findSheets();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw Faults.of(e);
        } catch (UnreadableFile e) {
            zip.close();
            throw e;
        }
    }

    private boolean encrypted() throws IOException, XMLStreamException {
        if (zip.getEntry(MANIFEST) == null) {
            return false;
        }
        try (InputStream in = part(MANIFEST)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (SafeXml.starts(xml, "encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Names of the sheets and which are hidden: the styles come first, then each sheet. */
    private void findSheets() throws IOException, XMLStreamException {
        try (InputStream in = part(CONTENT)) {
            XMLStreamReader xml = SafeXml.reader(in);
            Set<String> hiddenStyles = new HashSet<>();
            String style = "";
            int depth = 0;
            for (int elements = 1; xml.hasNext(); elements++) {
                if (elements % STOP_EVERY == 0) {
                    Progress.stopIfInterrupted();
                }
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT && isTable(xml)) {
                    depth--;
                }
                if (event != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "style" -> style = SafeXml.attribute(xml, "name");
                    case "table-properties" -> {
                        if (SafeXml.attribute(xml, "display").equals("false")) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "dde-link" -> OdsCell.passOver(xml);
                    case "table" -> {
                        if (depth++ == 0) {
                            String name = SafeXml.attribute(xml, "name");
                            String of = SafeXml.attribute(xml, "style-name");
                            sheets.add(
                                    new OdsSheet(sheets.size(), name, hiddenStyles.contains(of)));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private static boolean isTable(XMLStreamReader xml) {
        return xml.getLocalName().equals("table");
    }

    private InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("The document has no " + name);
        }
        return zip.getInputStream(entry);
    }

    private final class OdsSheet implements Sheet {
        private final int index;
        private final String name;
        private final boolean hidden;

        OdsSheet(int index, String name, boolean hidden) {
            this.index = index;
            this.name = name;
            this.hidden = hidden;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public Set<Integer> hiddenColumns() throws UnreadableFile {
            return looked(OdsRows::hiddenColumns);
        }

        @Override
        public List<MergedCells> merged() throws UnreadableFile {
            return looked(OdsRows::merged);
        }

        private <T> T looked(Function<OdsRows, T> what) throws UnreadableFile {
            try (InputStream in = part(CONTENT)) {
                return what.apply(new OdsRows(in, index));
            } catch (IOException | XMLStreamException | RuntimeException e) {
                throw Faults.of(e);
            }
        }

        @Override
        public SheetRows rows() throws UnreadableFile {
            try {
                InputStream in = part(CONTENT);
                return new GuardedRows<>(new OdsRows(in, index), row -> row, in);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                throw Faults.of(e);
            }
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(OdsBook.class).debug("Document did not close");
        }
    }
}
