package highneeds.importer.sheet;

import highneeds.domain.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Refuses packed files made to fill the memory before anything unpacks them.
 *
 * <p>A part may be as large as {@value #LARGEST_PART} bytes, and may pass {@value #SUSPECT_PART}
 * only if it shrank to no less than 1/{@value #SUSPECT_RATIO}: an honest sheet of a million blank
 * formatted rows stays inside. A part that claims to be small is unpacked to see.
 */
final class ZipGuard {

    static final long LARGEST_PART = 2_000_000_000L;
    static final long SUSPECT_PART = 150_000_000L;
    static final int SUSPECT_RATIO = 400;
    static final int MOST_PARTS = 5_000;

    /** Deflate cannot shrink further than this. */
    private static final int BEST_DEFLATE = 1_032;

    private ZipGuard() {}

    /** Checks a file and returns what its reader should know: macros and links passed over. */
    static List<String> check(Path file) throws IOException, UnreadableFile {
        List<String> remarks = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw bomb("has " + zip.size() + " parts");
            }
            Set<String> names = new HashSet<>();
            for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (!names.add(part.getName())) {
                    throw bomb("has two parts of the same name");
                }
                checkPart(zip, part);
                Declarations.check(zip, part);
            }
            boolean macros =
                    names.contains("xl/vbaProject.bin")
                            || names.stream().anyMatch(name -> name.startsWith("Basic/"));
            if (macros) {
                remarks.add(PassedOver.MACROS);
            }
            if (names.stream().anyMatch(name -> name.startsWith("xl/externalLinks/"))) {
                remarks.add(PassedOver.LINKS);
            }
            if (names.contains("xl/connections.xml")) {
                remarks.add(PassedOver.CONNECTIONS);
            }
        }
        return remarks;
    }

    private static void checkPart(ZipFile zip, ZipEntry part) throws IOException, UnreadableFile {
        long packed = Math.max(1, part.getCompressedSize());
        long size = part.getSize();
        boolean couldBeLarge = packed * BEST_DEFLATE > SUSPECT_PART;
        if (couldBeLarge && size < packed * 2) {
            size = unpackedSize(zip, part);
        }
        if (size > LARGEST_PART || size > SUSPECT_PART && size / packed > SUSPECT_RATIO) {
            throw bomb("would unpack to " + size / 1_000_000 + " MB");
        }
    }

    private static long unpackedSize(ZipFile zip, ZipEntry part) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int n = in.read(buffer); n >= 0 && size <= LARGEST_PART; n = in.read(buffer)) {
                Progress.stopIfInterrupted();
                size += n;
            }
        }
        return size;
    }

    static UnreadableFile bomb(String why) {
        return new UnreadableFile(
                "zip-bomb",
                "The file " + why + ", which no honest workbook does, so it was not opened.",
                "Ask who made the file; save the sheet as CSV and read that.");
    }
}
