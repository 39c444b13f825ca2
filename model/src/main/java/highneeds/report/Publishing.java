package highneeds.report;

import highneeds.report.disclosure.Ledger;
import highneeds.report.table.SafeReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Letting a report out: what to look at before, and keeping in the project's ledger what was
 * published. A report that is not public has neither.
 */
public final class Publishing {

    private static final int WARNINGS_SHOWN = 10;

    private final SafeReport report;
    private final Optional<Path> kept;
    private final Ledger before;
    private final List<Ledger.Entry> entries;

    private Publishing(SafeReport report, Optional<Path> kept, LocalDate day) throws IOException {
        this.report = report;
        this.kept = report.disclosure().isPublic() ? kept : Optional.empty();
        this.before = this.kept.isPresent() ? LedgerFile.read(this.kept.get()) : Ledger.EMPTY;
        this.entries = report.published(day);
    }

    /**
     * Looks at a report to be let out.
     *
     * @param project file of the project; none if it was never saved, and then nothing can be kept
     * @param day the day of the release
     * @throws IOException if the ledger beside the project cannot be read
     */
    public static Publishing of(SafeReport report, Optional<Path> project, LocalDate day)
            throws IOException {
        return new Publishing(report, project.map(LedgerFile::beside), day);
    }

    /** What to look at before publishing, in sentences; none if the report is not public. */
    public List<String> cautions() {
        if (!report.disclosure().isPublic()) {
            return List.of();
        }
        List<String> cautions = new ArrayList<>(report.cautions());
        List<String> warnings = before.warnings(entries);
        cautions.addAll(warnings.subList(0, Math.min(WARNINGS_SHOWN, warnings.size())));
        if (warnings.size() > WARNINGS_SHOWN) {
            cautions.add(
                    "%,d further counts differ by fewer than 6 from those published before."
                            .formatted(warnings.size() - WARNINGS_SHOWN));
        }
        if (kept.isEmpty()) {
            cautions.add(
                    "The project has not been saved, so what is published cannot be kept beside it"
                            + " and the next release cannot be compared with this one. Save it"
                            + " first.");
        }
        return cautions;
    }

    /** Where what is published is kept, exact, so not to be published itself. */
    public Optional<Path> kept() {
        return kept;
    }

    /**
     * Lets the report out: what is published is written down first, and taken back if it then could
     * not be written.
     *
     * @return what the writing gave
     * @throws IOException if the ledger or the papers cannot be written
     */
    public <T> T release(Writing<T> writing) throws IOException {
        if (kept.isEmpty()) {
            return writing.write();
        }
        LedgerFile.write(before.with(entries), kept.get());
        boolean written = false;
        try {
            T made = writing.write();
            written = true;
            return made;
        } finally {
            if (!written) {
                LedgerFile.write(before, kept.get());
            }
        }
    }

    /** Writes papers. */
    @FunctionalInterface
    public interface Writing<T> {
        T write() throws IOException;
    }
}
