package highneeds.scenario;

import java.lang.reflect.RecordComponent;

/**
 * The setting code a person chooses on a kind of lever.
 *
 * @param component name of the record component, under which it is stored
 * @param name name for people
 * @param start code a new lever has
 */
public record LeverDestination(String component, String name, String start) {

    static LeverDestination read(RecordComponent component) {
        Destination destination = component.getAnnotation(Destination.class);
        return new LeverDestination(component.getName(), destination.name(), destination.start());
    }
}
