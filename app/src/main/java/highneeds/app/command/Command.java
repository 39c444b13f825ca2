package highneeds.app.command;

/**
 * Something that can be done or gone to.
 *
 * @param name what it does, for people
 * @param kind "Page", "Action", "Scenario", ...
 * @param keys its shortcut; empty if it has none
 * @param action does it
 */
public record Command(String name, String kind, String keys, Runnable action) {}
