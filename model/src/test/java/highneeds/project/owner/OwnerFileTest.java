package highneeds.project.owner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class OwnerFileTest {

    @TempDir Path folder;

    private OwnerFile file() {
        return OwnerFile.of(folder.resolve("p.highneeds"));
    }

    private static Owner elsewhere(String id) {
        return new Owner(id, "Jo", "PC-12", 1, "2026-11-22T09:14", 0);
    }

    @Test
    void theSecondIsToldWhoWasFirst() throws Exception {
        assertThat(file().take(elsewhere("a"))).isTrue();
        assertThat(file().take(Owner.here())).isFalse();
        assertThat(file().present().orElseThrow().words())
                .isEqualTo("Jo on PC-12, since 2026-11-22 at 09:14");
    }

    @Test
    void whoLeavesLeavesNothingBehind() throws Exception {
        OwnerFile mine = file();
        mine.take(Owner.here());
        mine.beat();
        mine.release();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whoComesBackFromOfflineSeesThatAnotherTookOver() throws Exception {
        OwnerFile laptop = file();
        laptop.take(elsewhere("laptop"));
        OwnerFile office = file();
        assertThat(office.takeOver(elsewhere("office"))).isTrue();
        assertThat(laptop.beat()).isFalse();
        laptop.release();
        assertThat(office.beat()).isTrue();
        assertThat(office.present().orElseThrow().id()).isEqualTo("office");
    }

    @Test
    void aProcessOfThisComputerThatEndedIsGoneAtOnce() throws Exception {
        Process ended =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-version")
                        .redirectErrorStream(true)
                        .start();
        long process = ended.pid();
        ended.getInputStream().readAllBytes();
        ended.waitFor();
        Owner here = Owner.here();
        assertThat(here.endedHere()).isFalse();
        assertThat(
                        new Owner("x", here.person(), here.machine(), process, here.since(), 3)
                                .endedHere())
                .isTrue();
        assertThat(elsewhere("other machine").endedHere()).isFalse();
    }

    @Test
    void anOwnerFileThatIsHalfWrittenKeepsNobodyOut() throws Exception {
        Files.writeString(folder.resolve(".p.highneeds.owner"), "{\"id\":");
        assertThat(file().take(Owner.here())).isTrue();
    }

    @Test
    void whetherSomebodyIsThereIsJudgedByTheBeatAndNotByClocks() {
        Watch watch = new Watch();
        long second = 1_000_000_000L;
        Owner owner = elsewhere("a");
        assertThat(watch.gone(owner, 0)).isFalse();
        assertThat(watch.gone(owner, 59 * second)).isFalse();
        assertThat(watch.gone(owner.nextBeat(), 61 * second)).isFalse();
        assertThat(watch.gone(owner.nextBeat(), 120 * second)).isFalse();
        assertThat(watch.gone(owner.nextBeat(), 121 * second)).isTrue();
    }
}
