package highneeds.app;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that people have and no program can read, each with a word its message must hold. */
public final class BadFiles {

    private static final int MEGABYTE = 1 << 20;

    private BadFiles() {}

    /** Writes them all: each file with a word of its message, in lower case. */
    public static Map<Path, String> in(Path folder) throws Exception {
        Files.createDirectories(folder);
        Map<Path, String> files = new LinkedHashMap<>();
        Path whole = workbook(folder.resolve("whole.xlsx"));
        files.put(locked(whole, folder.resolve("locked.xlsx")), "password");
        files.put(bytes(folder, "excel95.xls", 9, 8, 8, 0, 0, 5, 5, 0), "excel 95");
        files.put(text(folder, "report.xls", "<html><table><tr><td>a</td></table>"), "web page");
        files.put(bytes(folder, "empty.xlsx"), "empty");
        files.put(
                zip(folder, "binary.xlsb", 1, "[Content_Types].xml", "xl/workbook.bin"), "binary");
        files.put(zip(folder, "letter.docx", 1, "[Content_Types].xml", "word/document.xml"), "");
        files.put(text(folder, "paper.csv", "%PDF-1.7"), "pdf");
        files.put(half(whole, folder.resolve("half.xlsx")), "damaged");
        files.put(zip(folder, "bomb.xlsx", 200 * MEGABYTE, "xl/workbook.xml"), "");
        Files.delete(whole);
        return files;
    }

    private static Path workbook(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("2026");
            for (int i = 0; i < 50; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "Pupil ID" : "P" + i);
                row.createCell(1).setCellValue(i == 0 ? "Provision type" : "Special school");
            }
            book.write(out);
        }
        return file;
    }

    private static Path locked(Path plain, Path file) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage content = OPCPackage.open(plain.toFile());
                    OutputStream out = encryptor.getDataStream(container)) {
                content.save(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private static Path bytes(Path folder, String name, int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(folder.resolve(name), content);
    }

    private static Path text(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Path half(Path whole, Path file) throws IOException {
        byte[] content = Files.readAllBytes(whole);
        return Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));
    }

    private static Path zip(Path folder, String name, int size, String... parts)
            throws IOException {
        Path file = folder.resolve(name);
        byte[] blanks = new byte[Math.min(size, MEGABYTE)];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : parts) {
                out.putNextEntry(new ZipEntry(part));
                for (int written = 0; written < size; written += blanks.length) {
                    out.write(blanks);
                }
            }
        }
        return file;
    }
}
