package highneeds.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What people are told of a lever. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Label {

    /** Stable name it is stored under, for example "fewer-new-plans". Never change it. */
    String id();

    /** Name for people. */
    String name();

    /** One or two sentences: what it does and by what means. Lawful and plain. */
    String help();

    /** What is known of its size, with the source. */
    String evidence();

    /**
     * What one lever of this kind does, with its components in braces: "{percent} fewer new plans".
     * What it covers and when it starts are added to it. Of a group such as "[{some} of
     * these|{others} of those]" a part is left out if its dial stands at 0.
     */
    String phrase();
}
