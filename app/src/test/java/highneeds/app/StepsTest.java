package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class StepsTest {

    @Test
    void goesBackAndForth() {
        Steps<String> steps = new Steps<>();
        steps.start("a");
        steps.change("to b", "b");
        steps.change("to c", "c");
        assertThat(steps.undoable()).containsExactly("to c", "to b");
        assertThat(steps.undo()).isEqualTo("b");
        assertThat(steps.undo()).isEqualTo("a");
        assertThat(steps.redoable()).containsExactly("to b", "to c");
        assertThat(steps.redo()).isEqualTo("b");
    }

    @Test
    void aChangeAfterGoingBackForgetsWhatWasAhead() {
        Steps<String> steps = new Steps<>();
        steps.start("a");
        steps.change("to b", "b");
        steps.undo();
        steps.change("to c", "c");
        assertThat(steps.redoable()).isEmpty();
        assertThat(steps.undo()).isEqualTo("a");
    }

    @Test
    void manyStepsAllTheWayBackAndForthAgainEndWhereTheyWere() {
        SplittableRandom random = new SplittableRandom(7);
        Steps<Integer> steps = new Steps<>();
        steps.start(0);
        for (int i = 0; i < 1_000; i++) {
            steps.change("step " + i, random.nextInt());
        }
        int end = steps.now();
        while (!steps.undoable().isEmpty()) {
            steps.undo();
        }
        assertThat(steps.now()).isZero();
        while (!steps.redoable().isEmpty()) {
            steps.redo();
        }
        assertThat(steps.now()).isEqualTo(end);
    }
}
