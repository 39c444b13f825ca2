package highneeds.app.statement;

import highneeds.statement.Judgement;

/**
 * A statement with its light.
 *
 * @param position position among the statements of the project; -1 if it is built in
 * @param words the statement
 * @param verdict whether it holds
 * @param detail the figures
 */
record Light(int position, String words, Judgement.Verdict verdict, String detail) {

    boolean holds() {
        return verdict == Judgement.Verdict.HOLDS;
    }

    boolean broken() {
        return verdict == Judgement.Verdict.BROKEN;
    }
}
