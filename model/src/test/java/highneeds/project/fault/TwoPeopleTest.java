package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.ProjectFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** R9: two people at one file; whatever the order, nobody's work is replaced unasked. */
class TwoPeopleTest {

    private static final int SCRIPTS = 200;
    private static final int ACTIONS = 5;

    @TempDir Path folder;

    @Test
    void nobodysWorkIsReplacedWithoutBeingAsked() throws Exception {
        Random random = new Random(20260122);
        Disk disk = new Disk(folder).withoutWaiting();
        int refused = 0;
        for (int script = 0; script < SCRIPTS; script++) {
            refused += play(disk.at("p" + script + ".highneeds"), random);
        }
        assertThat(refused).isGreaterThan(SCRIPTS / 2);
    }

    /** Plays random opens and saves of two people; returns how many saves were refused. */
    private int play(Path file, Random random) throws Exception {
        ProjectFile.save(Revisions.of(0).project(), file);
        OpenFile[] people = {OpenFile.read(file, null), OpenFile.read(file, null)};
        long[] known = {0, 0};
        long revision = 0;
        int refused = 0;
        for (int i = 0; i < ACTIONS; i++) {
            int person = random.nextInt(2);
            long there = Revisions.in(file);
            if (random.nextInt(4) == 0) {
                people[person] = OpenFile.read(file, null);
                known[person] = there;
                continue;
            }
            Saved saved = people[person].save(Revisions.of(++revision), Others.ASK, folder);
            if (saved == Saved.DONE) {
                assertThat(known[person]).as("what was replaced was known").isEqualTo(there);
                known[person] = revision;
            } else {
                refused++;
                assertThat(known[person]).isNotEqualTo(there);
                assertThat(Revisions.in(file)).isEqualTo(there);
            }
        }
        return refused;
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsAsked() throws Exception {
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(Revisions.of(0).project(), file);
        List<OpenFile> people = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            people.add(OpenFile.read(file, null));
        }
        assertThat(Revisions.save(people.get(0), 1, folder)).isEqualTo(Saved.DONE);
        assertThat(Revisions.save(people.get(1), 2, folder)).isEqualTo(Saved.CHANGED_BY_OTHERS);
        assertThat(Revisions.in(file)).isEqualTo(1);
        assertThat(Files.exists(file)).isTrue();
    }
}
