package highneeds.project.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.Exampleshire;
import highneeds.forecast.RunChoices;
import highneeds.project.Document;
import highneeds.project.DocumentCodec;
import highneeds.project.Project;
import highneeds.project.store.Lock;
import highneeds.project.store.UnreadableArchive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class JournalTest {

    private static final About ABOUT = new About("Exampleshire", "p.highneeds", "ab12");
    private static final Project COUNCIL =
            Project.of(Exampleshire.evidence(), List.of(), List.of());

    @TempDir Path folder;
    private final DocumentCodec codec = new DocumentCodec();

    private static Document revision(long number) {
        return Document.of(COUNCIL.withRun(new RunChoices(1, 0, number)));
    }

    private void write(Journal journal, long number) throws IOException {
        journal.write(ABOUT, codec.archive(revision(number)), null);
    }

    /** A copy of the folder, as it is found after a crash: nobody holds it. */
    private Path crashed() throws IOException {
        Path left = Files.createTempDirectory("crashed");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, left.resolve(file.getFileName()));
            }
        }
        return left;
    }

    @Test
    void theLastStateIsThereAfterACrash() throws Exception {
        Journal journal = Journal.in(folder);
        write(journal, 1);
        write(journal, 2);
        assertThat(Recovered.in(folder)).as("while the program runs").isEmpty();
        Recovered found = Recovered.in(crashed()).getFirst();
        assertThat(found.document(null)).isEqualTo(revision(2));
        assertThat(found.about()).isEqualTo(ABOUT);
    }

    @Test
    void nothingIsLeftAfterASaveOrAGoodEnd() throws Exception {
        Journal journal = Journal.in(folder);
        write(journal, 1);
        journal.clear();
        assertThat(Recovered.in(crashed())).isEmpty();
        write(journal, 2);
        assertThat(Recovered.in(crashed())).hasSize(1);
        journal.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatTwoStatesShareIsWrittenOnce() throws Exception {
        Journal journal = Journal.in(folder);
        write(journal, 1);
        long first = size();
        for (int i = 2; i < 100; i++) {
            write(journal, i);
        }
        assertThat(size()).isLessThan(first + 100 * 8 * 1024);
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void aTornOrDamagedEndGivesTheStateBefore() throws Exception {
        Journal journal = Journal.in(folder);
        for (int i = 1; i <= 5; i++) {
            write(journal, i);
        }
        Path left = crashed();
        Path file = journalIn(left);
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            int cut = good.length / 2 + random.nextInt(good.length / 2);
            Files.write(file, Arrays.copyOf(good, cut));
            for (Recovered found : Recovered.in(left)) {
                assertThat(found.document(null).project().evidence()).isEqualTo(COUNCIL.evidence());
            }
        }
        Files.write(file, Arrays.copyOf(good, good.length - 1));
        assertThat(Recovered.in(left).getFirst().document(null)).isEqualTo(revision(4));
    }

    private static Path journalIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Journal.ENDING))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theDateOfTheFileDecidesNothing() throws Exception {
        Journal journal = Journal.in(folder);
        write(journal, 1);
        Path left = crashed();
        Files.setLastModifiedTime(journalIn(left), FileTime.from(Instant.EPOCH));
        assertThat(Recovered.in(left).getFirst().document(null)).isEqualTo(revision(1));
    }

    @Test
    void ofAProjectWithAPasswordNothingShows() throws Exception {
        Journal journal = Journal.in(folder);
        Lock lock = Lock.with("secret".toCharArray());
        journal.write(ABOUT, codec.archive(revision(1)), lock);
        journal.write(ABOUT, codec.archive(revision(2)), lock);
        Recovered found = Recovered.in(crashed()).getFirst();
        assertThatThrownBy(() -> found.document(null)).isInstanceOf(UnreadableArchive.class);
        assertThatThrownBy(() -> found.document("wrong".toCharArray()))
                .isInstanceOf(UnreadableArchive.class);
        assertThat(found.document("secret".toCharArray())).isEqualTo(revision(2));
        assertThat(inflated(journalIn(folder))).doesNotContain("evidence", "Exampleshire\"]");
    }

    /** A password that is set, changed or taken away while the last save did not work. */
    @Test
    void aPasswordThatComesChangesOrGoesLosesNothing() throws Exception {
        Journal journal = Journal.in(folder);
        Lock one = Lock.with("one".toCharArray());
        Lock other = Lock.with("other".toCharArray());
        write(journal, 1);
        journal.write(ABOUT, codec.archive(revision(2)), one);
        assertThat(recovered("one")).isEqualTo(revision(2));
        journal.write(ABOUT, codec.archive(revision(3)), other);
        assertThat(recovered("other")).isEqualTo(revision(3));
        write(journal, 4);
        assertThat(recovered(null)).isEqualTo(revision(4));
    }

    private Document recovered(String password) throws IOException {
        return Recovered.in(crashed())
                .getFirst()
                .document(password == null ? null : password.toCharArray());
    }

    @Test
    void onceThereIsAPasswordNothingWrittenBeforeItStaysInTheClear() throws Exception {
        Journal journal = Journal.in(folder);
        write(journal, 1);
        assertThat(inflated(journalIn(folder)).contains("evidence")).isTrue();
        journal.write(ABOUT, codec.archive(revision(1)), Lock.with("secret".toCharArray()));
        assertThat(inflated(journalIn(folder)).contains("evidence")).isFalse();
    }

    private static String inflated(Path file) throws IOException {
        Frames frames = new Frames(Files.readAllBytes(file));
        StringBuilder all = new StringBuilder();
        for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            Entry entry = Entry.of(frame.get());
            if (!entry.name().equals(Entry.STATE)) {
                all.append(new String(entry.bytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
