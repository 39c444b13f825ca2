package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.project.Document;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.fault.Disk.Op;
import highneeds.project.fault.Replay.Loss;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** R2: the power goes at every single point of a save, and takes with it what was not forced. */
class PowerCutTest {

    private static final String NAME = "p.highneeds";

    @TempDir Path folder;

    @Test
    void atEveryPointOfASaveTheFileIsTheOldOneOrTheNewOne() throws Exception {
        int cuts = 0;
        long before = 0;
        for (Document document : smallMiddlingAndLarge()) {
            Path real = Files.createDirectory(folder.resolve("disk" + cuts));
            Disk disk = new Disk(real);
            ProjectFile.save(Revisions.of(document.project(), 1).project(), disk.at(NAME));
            byte[] old = Files.readAllBytes(real.resolve(NAME));
            OpenFile opened = OpenFile.read(disk.at(NAME), null);
            disk.takeLog();
            Project changed = Revisions.of(document.project(), 2).project();
            opened.save(new Document(changed, document.undo(), document.redo()), Others.ASK, real);
            assertThat(Files.size(real.resolve(NAME))).isGreaterThan(3 * before);
            before = Files.size(real.resolve(NAME));
            List<Op> ops = disk.takeLog();
            assertThat(ops).hasSizeGreaterThan(12);
            cuts += cutEverywhere(old, ops);
        }
        assertThat(cuts).isGreaterThan(150);
    }

    /** An empty project, a council's with a short past, and a council's with a long one. */
    private static List<Document> smallMiddlingAndLarge() {
        return List.of(Document.of(Revisions.SMALL), councilWithPast(4), councilWithPast(60));
    }

    private static Document councilWithPast(int steps) {
        Project council = Project.of(Exampleshire.evidence(), List.of(), List.of());
        List<Document.Step> past = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            List<Plan> plans = council.evidence().plans();
            Evidence less = council.evidence().withPlans(plans.subList(step, plans.size()));
            past.add(new Document.Step("Fewer rows", council.withEvidence(less)));
        }
        return new Document(council, past, List.of());
    }

    private int cutEverywhere(byte[] old, List<Op> ops) throws Exception {
        int cuts = 0;
        for (int done = 0; done <= ops.size(); done++) {
            for (Loss loss : Loss.values()) {
                cut(old, ops.subList(0, done), loss, done == ops.size());
                cuts++;
            }
            if (done < ops.size() && ops.get(done) instanceof Op.Write write) {
                List<Op> torn = new ArrayList<>(ops.subList(0, done));
                byte[] half = Arrays.copyOf(write.bytes(), write.bytes().length / 2);
                torn.add(new Op.Write(write.file(), half));
                cut(old, torn, Loss.NOTHING, false);
                cuts++;
            }
        }
        return cuts;
    }

    private void cut(byte[] old, List<Op> ops, Loss loss, boolean saved) throws Exception {
        Replay replay = new Replay(Path.of(NAME), old);
        replay.apply(ops);
        Path left = Files.createTempDirectory(folder, "left");
        replay.leftAfter(loss, left);
        long found = Revisions.in(left.resolve(NAME));
        if (saved) {
            assertThat(found).as("after the save, with " + loss + " lost").isEqualTo(2);
        } else {
            assertThat(found).as(ops.size() + " operations, " + loss + " lost").isIn(1L, 2L);
        }
    }

    @Test
    void aSaveThatForcedNothingWouldBeCaught() throws Exception {
        Replay careless = new Replay(Path.of(NAME), new byte[] {1});
        Path beside = Path.of("beside");
        careless.apply(
                List.of(
                        new Op.Create(beside),
                        new Op.Write(beside, new byte[] {2}),
                        new Op.Move(beside, Path.of(NAME))));
        careless.leftAfter(Loss.UNFORCED_BYTES, folder);
        assertThat(folder.resolve(NAME)).isEmptyFile();
    }

    @Test
    void openingChangesNothing() throws Exception {
        Disk disk = new Disk(folder);
        ProjectFile.save(Revisions.of(1).project(), disk.at(NAME));
        disk.takeLog();
        Document document = OpenFile.read(disk.at(NAME), null).document();
        assertThat(document).isEqualTo(Revisions.of(1));
        assertThat(disk.takeLog()).isEmpty();
    }
}
