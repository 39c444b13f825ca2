package highneeds.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A setting code a person chooses on a lever: where children are placed, or which places grow. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Destination {

    /** Name for people. */
    String name();

    /** Code a new lever has; one of the standard catalogue. */
    String start();
}
