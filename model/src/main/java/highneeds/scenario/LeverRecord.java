package highneeds.scenario;

import highneeds.domain.Scope;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record class of a kind of lever: builds levers from component values and reads them. */
final class LeverRecord {

    private final Class<? extends Record> type;
    private final List<RecordComponent> components;

    LeverRecord(Class<? extends Record> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
    }

    boolean holds(Lever lever) {
        return lever.getClass() == type;
    }

    List<LeverDial> dials() {
        return LeverDial.of(type);
    }

    /** Name of the component of a type, if there is one. */
    Optional<String> componentOf(Class<?> componentType) {
        return components.stream()
                .filter(component -> component.getType() == componentType)
                .map(RecordComponent::getName)
                .findFirst();
    }

    Optional<LeverDestination> destination() {
        return components.stream()
                .filter(component -> component.isAnnotationPresent(Destination.class))
                .map(LeverDestination::read)
                .findFirst();
    }

    /** The values of a lever by component name, in order. */
    Map<String, Object> read(Lever lever) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(lever));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A lever cannot be read: " + type, e);
            }
        }
        return values;
    }

    /**
     * Builds a lever; components left out have their start value.
     *
     * @throws IllegalArgumentException if a value is unknown, of another type or out of range, or
     *     if there is no phasing
     */
    Lever build(Map<String, ?> values) {
        values.forEach(this::requireKnown);
        Object[] arguments =
                components.stream()
                        .map(
                                component ->
                                        values.containsKey(component.getName())
                                                ? values.get(component.getName())
                                                : start(component))
                        .toArray();
        Class<?>[] types =
                components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Lever) type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A lever cannot be built: " + type, e);
        }
    }

    private void requireKnown(String name, Object value) {
        RecordComponent component =
                components.stream()
                        .filter(known -> known.getName().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "it has no '%s', only %s"
                                                        .formatted(name, names())));
        Class<?> expected =
                component.getType() == double.class ? Double.class : component.getType();
        if (!expected.isInstance(value)) {
            throw new IllegalArgumentException("'%s' cannot be '%s'".formatted(name, value));
        }
    }

    private List<String> names() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    private static Object start(RecordComponent component) {
        if (component.isAnnotationPresent(Dial.class)) {
            return component.getAnnotation(Dial.class).start();
        }
        if (component.isAnnotationPresent(Destination.class)) {
            return component.getAnnotation(Destination.class).start();
        }
        if (component.getType() == Scope.class) {
            return Scope.ALL;
        }
        throw new IllegalArgumentException("it needs to know when it starts");
    }
}
