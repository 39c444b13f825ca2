package highneeds.project.store;

import java.nio.charset.StandardCharsets;

/** Names made from a file's own, which may already be as long as a system allows. */
public final class ShortName {

    /** Bytes of the longest name on the systems the program runs on. */
    private static final int LONGEST = 255;

    private ShortName() {}

    /**
     * A name with something before and after it, cut in the middle part if the whole would be too
     * long; what is cut is told apart by a few letters of its hash.
     */
    public static String of(String before, String name, String after) {
        int room = LONGEST - bytes(before) - bytes(after);
        if (bytes(name) <= room) {
            return before + name + after;
        }
        String mark = "~" + Hash.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        int end = name.length();
        while (bytes(name.substring(0, end)) > room - mark.length()) {
            end = name.offsetByCodePoints(end, -1);
        }
        return before + name.substring(0, end) + mark + after;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
