package highneeds.app;

import highneeds.app.safe.Question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the program is, whose work is in it, and whose data. */
final class About {

    private static final String NO_NOTICE =
            "The notices of the works of others lie in the folder of the program as it is"
                    + " delivered, in NOTICE.txt; what it is made of is listed beside it in"
                    + " sbom.json.";

    private About() {}

    /**
     * The notices that are delivered with the program.
     *
     * @param file where they lie; a program that is run from its source has none
     */
    static String notices(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : NO_NOTICE;
    }

    /** Shows them until they are closed. */
    static Question question(String notices) {
        return Question.of(
                        "about",
                        "High Needs " + Version.NUMBER,
                        List.of(
                                "Forecasts the high needs block of a council in England. Under the"
                                        + " MIT licence.",
                                "It works on this computer alone: nothing is sent, nothing is"
                                        + " fetched."))
                .withText(notices)
                .withChoice("close", "Close", () -> {});
    }
}
