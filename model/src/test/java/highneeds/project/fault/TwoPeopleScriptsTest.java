package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.ProjectFile;
import highneeds.project.owner.Owner;
import highneeds.project.owner.OwnerFile;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * R9: what two people at one share do to each other, as scripts. Each is played twenty times, with
 * the share's clock right, a day ahead or a day behind.
 */
class TwoPeopleScriptsTest {

    private static final int TIMES = 20;

    @TempDir Path folder;
    private Disk disk;
    private Path file;
    private long revision;
    private Map<String, Person> people;

    private static final class Person {
        OpenFile open;
        OwnerFile owner;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Both open, both save: the second is asked.
                "Ann opens, Bob reads, Ann saves, Bob is asked",
                "Ann opens, Bob reads, Bob saves, Ann is asked",
                // Saving twice is nobody else's change.
                "Ann opens, Ann saves, Ann saves, Ann leaves, Bob opens, Bob saves",
                // Whoever opens afresh knows what is there.
                "Ann opens, Bob reads, Ann saves, Ann leaves, Bob opens, Bob saves, Ann is asked",
                // Replacing is possible, once it is said, and noticed by the other.
                "Ann opens, Bob reads, Ann saves, Bob is asked, Bob overwrites, Ann is asked",
                // A copy leaves the file alone.
                "Ann opens, Bob reads, Ann saves, Bob is asked, Bob copies, Ann saves",
                // Ann's computer crashes; her mark stays behind and is taken over.
                "Ann opens, Ann crashes, Bob reads, Bob takes over, Bob saves",
                // A laptop comes back from offline and finds that it was not alone.
                "Ann opens, Ann crashes, Bob reads, Bob takes over, Bob saves, Ann is asked",
                // The file was moved away or replaced from a backup of the share.
                "Ann opens, somebody deletes, Ann is asked, Ann overwrites, Ann saves",
                "Ann opens, Ann saves, somebody restores, Ann is asked, Ann copies"
            })
    void nobodysWorkIsReplacedUnasked(String script) throws Exception {
        for (int time = 0; time < TIMES; time++) {
            Path share = Files.createTempDirectory(folder, "share");
            disk = new Disk(share).withoutWaiting();
            file = disk.at("p.highneeds");
            people = new HashMap<>();
            ProjectFile.save(Revisions.of(++revision).project(), file);
            for (String step : script.split(", ")) {
                String[] words = step.split(" ", 2);
                play(people.computeIfAbsent(words[0], _ -> new Person()), words[1]);
                setClock(time % 3 - 1);
            }
        }
    }

    private void setClock(int daysAhead) throws Exception {
        if (Files.exists(file)) {
            Instant then = Instant.now().plus(Duration.ofDays(daysAhead));
            Files.setLastModifiedTime(file, FileTime.from(then));
        }
    }

    private void play(Person person, String does) throws Exception {
        switch (does) {
            case "opens" -> open(person, true);
            case "reads" -> open(person, false);
            case "leaves" -> person.owner.release();
            case "crashes" -> {
                // Neither the mark nor the work is tidied up.
            }
            case "takes over" ->
                    assertThat(person.owner.takeOver(Owner.here())).as("takes over").isTrue();
            case "saves" -> save(person, Others.ASK, Saved.DONE);
            case "overwrites" -> save(person, Others.OVERWRITE, Saved.DONE);
            case "is asked" -> save(person, Others.ASK, Saved.CHANGED_BY_OTHERS);
            case "copies" -> copy(person);
            case "deletes" -> Files.delete(file);
            case "restores" -> ProjectFile.save(Revisions.of(++revision).project(), file);
            default -> throw new IllegalArgumentException(does);
        }
    }

    private void open(Person person, boolean alone) throws Exception {
        person.open = OpenFile.read(file, null);
        person.owner = OwnerFile.of(file);
        assertThat(person.owner.take(Owner.here())).as("is alone").isEqualTo(alone);
    }

    private void save(Person person, Others others, Saved expected) throws Exception {
        long before = Files.exists(file) ? Revisions.in(file) : 0;
        assertThat(person.open.save(Revisions.of(++revision), others, folder)).isEqualTo(expected);
        long after = Files.exists(file) ? Revisions.in(file) : 0;
        assertThat(after).isEqualTo(expected == Saved.DONE ? revision : before);
    }

    private void copy(Person person) throws Exception {
        long before = Revisions.in(file);
        Path beside = disk.at("copy.highneeds");
        OpenFile copy = person.open.elsewhere(beside);
        assertThat(copy.save(Revisions.of(++revision), Others.ASK, folder)).isEqualTo(Saved.DONE);
        assertThat(Revisions.in(file)).isEqualTo(before);
        assertThat(Revisions.in(beside)).isEqualTo(revision);
    }
}
