package highneeds.report.chart;

import java.util.List;

/**
 * Colours of the Government Analysis Function, which stay apart in greyscale when neighbours
 * alternate.
 *
 * <p>Source: Analysis Function, data visualisation: colours in charts.
 */
public enum Colour {
    DARK_BLUE(0x12, 0x43, 0x6D),
    TURQUOISE(0x28, 0xA1, 0x97),
    DARK_PINK(0x80, 0x16, 0x50),
    ORANGE(0xF4, 0x6A, 0x25),
    DARK_GREY(0x3D, 0x3D, 0x3D),
    LIGHT_PURPLE(0xA2, 0x85, 0xD1),
    /** Grid lines and what stays in the background. */
    LIGHT_GREY(0xD9, 0xD9, 0xD9),
    MID_GREY(0xBF, 0xBF, 0xBF),
    WHITE(0xFF, 0xFF, 0xFF);

    /** Colours of categories, in the order they are used. */
    public static final List<Colour> CATEGORIES =
            List.of(DARK_BLUE, TURQUOISE, DARK_PINK, ORANGE, DARK_GREY, LIGHT_PURPLE);

    private final byte[] rgb;

    Colour(int red, int green, int blue) {
        this.rgb = new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /** Red, green and blue, one byte each. */
    public byte[] rgb() {
        return rgb.clone();
    }

    /** Hexadecimal, for example "12436D". */
    public String hex() {
        return "%02X%02X%02X".formatted(rgb[0], rgb[1], rgb[2]);
    }
}
