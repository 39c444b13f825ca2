package highneeds.report.office;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * A council's own template, checked before anything is written on it. It comes from outside: it may
 * hold no macros and draw nothing from outside, and what it tells of those who made it is left out.
 */
public final class TemplateFile {

    /** A template larger than this holds films or scans, not a letterhead. */
    private static final long MOST_BYTES = 50L << 20;

    /** Endings of the kinds of parts that a paper does not need and that may tell of people. */
    private static final List<String> LEFT_OUT =
            List.of(
                    "/customXml",
                    "/thumbnail",
                    "/glossaryDocument",
                    "/printerSettings",
                    "/keyMapCustomizations",
                    "/commentAuthors",
                    "/custom-properties");

    /** Endings of the types of parts of a Word document in which people write. */
    private static final List<String> WRITTEN =
            List.of(
                    "document.main+xml",
                    "header+xml",
                    "footer+xml",
                    "footnotes+xml",
                    "endnotes+xml");

    /** What somebody put in, took out, moved or formatted otherwise, with their name. */
    private static final Pattern CHANGE =
            Pattern.compile("<w:(ins|del|moveFrom|moveTo|cellIns|cellDel|\\w+PrChange) ");

    private TemplateFile() {}

    /** Word or PowerPoint. */
    public enum Kind {
        WORD("Word", ".docx or .dotx", "wordprocessingml.", "document"),
        SLIDES("PowerPoint", ".pptx or .potx", "presentationml.", "presentation");

        private final String program;
        private final String endings;
        private final String type;
        private final String main;

        Kind(String program, String endings, String type, String main) {
            this.program = program;
            this.endings = endings;
            this.type = type;
            this.main = main;
        }
    }

    /**
     * The template's content, cleaned, of the type a finished document has.
     *
     * @throws PaperProblem if it cannot be used, with why and what to do
     */
    public static byte[] read(Path file, Kind kind) throws PaperProblem {
        byte[] raw = bytes(file);
        known(raw, file, kind);
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(raw))) {
            return new Cleaning(pack, file, kind).cleaned();
        } catch (PaperProblem problem) {
            throw problem;
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            throw damaged(file, kind, e);
        }
    }

    /** What to say of a template that cannot be read through. */
    public static PaperProblem damaged(Path file, Kind kind, Exception why) {
        return new PaperProblem(
                "The template %s cannot be read: it is damaged or no %s file. Open it in %s, save it again as %s, and choose that file."
                        .formatted(file, kind.program, kind.program, kind.endings),
                why);
    }

    private static byte[] bytes(Path file) throws PaperProblem {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new PaperProblem(
                        "The template %s is larger than 50 MB. Take films and scans out of it, and choose it again."
                                .formatted(file));
            }
            return Files.readAllBytes(file);
        } catch (PaperProblem problem) {
            throw problem;
        } catch (IOException e) {
            throw new PaperProblem(
                    "The template %s cannot be opened: it is not there, or closed to you. Choose another file, or leave the template out to write on the program's own."
                            .formatted(file),
                    e);
        }
    }

    private static void known(byte[] raw, Path file, Kind kind) throws PaperProblem {
        FileMagic magic = FileMagic.valueOf(raw);
        if (magic == FileMagic.OLE2) {
            throw new PaperProblem(
                    "The template %s has a password or is in the format of before 2007. Open it in %s, take the password off, save it as %s, and choose that file."
                            .formatted(file, kind.program, kind.endings));
        }
        if (magic != FileMagic.OOXML) {
            throw damaged(file, kind, null);
        }
        // The list at the end of a zip is missing where a download or a copy broke off.
        try (ZipFile whole = new ZipFile(file.toFile())) {
            whole.size();
        } catch (IOException e) {
            throw damaged(file, kind, e);
        }
    }

    /** One template being cleaned. */
    private record Cleaning(OPCPackage pack, Path file, Kind kind) {

        private byte[] cleaned() throws IOException, InvalidFormatException {
            checkType();
            leaveOut();
            for (PackagePart part : pack.getParts()) {
                if (!part.isRelationshipPart()) {
                    inside(part);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pack.save(out);
            pack.revert();
            return out.toByteArray();
        }

        private void checkType() throws PaperProblem, InvalidFormatException {
            boolean ofKind = false;
            for (PackagePart part : pack.getParts()) {
                String type = part.getContentType();
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw new PaperProblem(
                            "The template %s holds macros, which the program does not run or pass on. Save it in %s as %s, which leaves them out, and choose that file."
                                    .formatted(file, kind.program, kind.endings));
                }
                ofKind |= type.contains(kind.type) && type.endsWith(".main+xml");
            }
            if (!ofKind) {
                throw damaged(file, kind, null);
            }
            String start = "application/vnd.openxmlformats-officedocument." + kind.type;
            String finished = start + kind.main + ".main+xml";
            pack.replaceContentType(start + "template.main+xml", finished);
            pack.replaceContentType(start + "slideshow.main+xml", finished);
        }

        private void leaveOut() throws InvalidFormatException {
            for (PackageRelationship relation : pack.getRelationships()) {
                if (leftOut(relation)) {
                    remove(relation);
                }
            }
        }

        private void remove(PackageRelationship relation) throws InvalidFormatException {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                var name = PackagingURIHelper.createPartName(relation.getTargetURI());
                if (pack.containPart(name)) {
                    pack.removePart(name);
                }
            }
            if (relation.getSource() == null) {
                pack.removeRelationship(relation.getId());
            } else {
                relation.getSource().removeRelationship(relation.getId());
            }
        }

        private static boolean leftOut(PackageRelationship relation) {
            return LEFT_OUT.stream().anyMatch(relation.getRelationshipType()::endsWith);
        }

        private void inside(PackagePart part) throws IOException, InvalidFormatException {
            if (part.isDeleted()) {
                return;
            }
            for (PackageRelationship relation : part.getRelationships()) {
                String type = relation.getRelationshipType();
                if (type.endsWith("/attachedTemplate")) {
                    detach(part);
                    part.removeRelationship(relation.getId());
                } else if (leftOut(relation)) {
                    remove(relation);
                } else if (type.endsWith("/comments")) {
                    throw new PaperProblem(
                            "The template %s has comments. They would go out with every paper: delete them in %s, save it, and choose it again."
                                    .formatted(file, kind.program));
                } else if (relation.getTargetMode() == TargetMode.EXTERNAL
                        && !type.endsWith("/hyperlink")) {
                    throw new PaperProblem(
                            "The template %s draws something from outside the file (%s). Put it into the file in %s, save it, and choose it again."
                                    .formatted(
                                            file,
                                            type.substring(type.lastIndexOf('/') + 1),
                                            kind.program));
                }
            }
            checkChanges(part);
        }

        private static void detach(PackagePart part) throws IOException {
            String settings;
            try (var in = part.getInputStream()) {
                settings = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            try (OutputStream out = part.getOutputStream()) {
                out.write(
                        settings.replaceAll("<w:attachedTemplate[^>]*/>", "")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }

        private void checkChanges(PackagePart part) throws IOException {
            String type = part.getContentType();
            if (kind != Kind.WORD || WRITTEN.stream().noneMatch(type::endsWith)) {
                return;
            }
            try (var in = part.getInputStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (CHANGE.matcher(text).find()) {
                    throw new PaperProblem(
                            "The template %s has tracked changes. Accept or reject them in Word, save it, and choose it again."
                                    .formatted(file));
                }
            }
        }
    }
}
