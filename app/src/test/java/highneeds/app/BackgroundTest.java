package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class BackgroundTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Background background = new Background(work::add, Runnable::run);
    private final List<String> heard = new ArrayList<>();

    @Test
    void tellsWhatWasMade() {
        background.run("Adding", _ -> 1 + 1, made -> heard.add("made " + made), this::failed);
        assertThat(background.busyProperty().get()).isTrue();
        work.remove().run();
        assertThat(heard).containsExactly("made 2");
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void cancelledWorkTellsNothingAndStopsAtItsNextStep() {
        background.run(
                "Counting",
                progress -> {
                    progress.at(0.1, "one");
                    heard.add("went on");
                    return 1;
                },
                _ -> heard.add("made"),
                this::failed);
        background.cancel();
        work.remove().run();
        assertThat(heard).isEmpty();
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void cancellingReachesWorkThatWaitsAndFreesTheWindowAtOnce() throws Exception {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            Background threaded = new Background(worker, Runnable::run);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch stopped = new CountDownLatch(1);
            threaded.run(
                    "Waiting",
                    _ -> {
                        begun.countDown();
                        try {
                            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                        } catch (InterruptedException e) {
                            stopped.countDown();
                            throw e;
                        }
                    },
                    _ -> heard.add("made"),
                    this::failed);
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            threaded.cancel();
            assertThat(threaded.busyProperty().get()).isFalse();
            assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
            boolean interrupted = worker.submit(() -> Thread.currentThread().isInterrupted()).get();
            assertThat(interrupted).as("the next work on the thread is not cancelled").isFalse();
            assertThat(heard).isEmpty();
        } finally {
            worker.shutdownNow();
        }
    }

    @Test
    void workThatMustNotStopHalfWayCannotBeCancelled() {
        background.runWhole("Saving", _ -> 1, _ -> heard.add("saved"), this::failed);
        background.cancel();
        assertThat(background.busyProperty().get()).isTrue();
        work.remove().run();
        assertThat(heard).containsExactly("saved");
    }

    @Test
    void failuresArePutIntoWords() {
        background.run(
                "Reading",
                _ -> {
                    throw new IOException("the disk is full");
                },
                _ -> heard.add("made"),
                this::failed);
        work.remove().run();
        assertThat(heard).containsExactly("Reading did not work. the disk is full");
    }

    @Test
    void showsHowFarItIs() {
        background.run(
                "Counting",
                progress -> {
                    progress.at(0.4, "row 4");
                    heard.add(background.doingProperty().get());
                    heard.add(Double.toString(background.fractionProperty().get()));
                    return 1;
                },
                _ -> {},
                this::failed);
        work.remove().run();
        assertThat(heard).containsExactly("row 4", "0.4");
    }

    private void failed(Problem problem) {
        heard.add(problem.what() + " " + problem.why());
    }
}
