package highneeds.app;

import javafx.animation.AnimationTimer;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Opens the sample council and every page once, then ends. Run when the program is packaged, so
 * that Java notes which classes a start needs and keeps them ready: every later start is quicker.
 */
final class Rehearsal {

    private static final int FRAMES_A_PAGE = 8;

    private final HighNeedsApp.Built built;
    private final Queue<Place> places = new ArrayDeque<>(List.of(Place.values()));
    private int frames;

    Rehearsal(HighNeedsApp.Built built) {
        this.built = built;
    }

    static boolean wanted() {
        return Boolean.getBoolean("highneeds.rehearsal");
    }

    /**
     * @param end done after the last page
     */
    void play(Runnable end) {
        built.projects().openSample();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Problem problem = built.projects().problemProperty().get();
                if (problem != null) {
                    // An exception would be heard of in every frame, and end nothing.
                    System.err.println(problem.what() + " " + problem.why());
                    System.exit(1);
                }
                if (built.workspace().project() == null
                        || built.forecasts().refiningProperty().get()
                        || ++frames % FRAMES_A_PAGE != 0) {
                    return;
                }
                if (places.isEmpty()) {
                    stop();
                    built.keeping().close();
                    end.run();
                    // What still runs in the background is of no use to anybody.
                    System.exit(0);
                }
                built.projects().placeProperty().set(places.remove());
            }
        }.start();
    }
}
