package highneeds.app.cli;

/**
 * A command cannot go on. The message says what, where, why and what to do, and is all the person
 * sees.
 */
final class CommandProblem extends Exception {

    CommandProblem(String message) {
        super(message);
    }
}
