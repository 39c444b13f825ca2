package highneeds.report.paper;

/** A minus sign proper, from which a line is never broken as it is from a hyphen. */
final class Minus {

    private Minus() {}

    static String sign(String number) {
        return number.replace('-', '\u2212');
    }
}
