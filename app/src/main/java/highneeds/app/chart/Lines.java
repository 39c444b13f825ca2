package highneeds.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a name into lines between its words.
 *
 * @param widthOf how wide a piece of text is
 */
record Lines(ToDoubleFunction<String> widthOf) {

    /** The lines; what does not fit into so many ends in an ellipsis. */
    List<String> of(String name, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || fits(longer, width)) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        lines.replaceAll(each -> shortened(each, width));
        return lines;
    }

    private boolean fits(String text, double width) {
        return widthOf.applyAsDouble(text) <= width;
    }

    private String shortened(String line, double width) {
        String shown = line;
        for (int keep = line.length() - 1; keep > 3 && !fits(shown, width); keep--) {
            shown = line.substring(0, keep).stripTrailing() + "\u2026";
        }
        return shown;
    }
}
