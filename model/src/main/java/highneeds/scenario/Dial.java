package highneeds.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number a person can turn on a lever: its name, unit and sensible range. Percent appears only
 * here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Dial {

    /** Name for people. */
    String name();

    /** Unit shown with the number, for example "%", "places", "GBP". */
    String unit();

    /** Smallest value. */
    double min();

    /** Largest value. */
    double max();

    /** Smallest step of a slider. */
    double step() default 1;

    /** Value a new lever has. */
    double start();

    /**
     * True if the number is a size of the change: with every size at 0 the lever changes nothing,
     * and a change delivered in part has its sizes in part.
     */
    boolean size() default true;
}
