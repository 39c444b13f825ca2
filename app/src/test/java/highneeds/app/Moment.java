package highneeds.app;

/**
 * A page, or what lies over it for a moment.
 *
 * @param withoutProject true if it is what is seen before a project is open
 * @param enter brings it about once the page is shown
 * @param leave takes it away
 */
record Moment(String name, Place place, boolean withoutProject, Runnable enter, Runnable leave) {

    private static final Runnable NOTHING = () -> {};

    static Moment page(Place place) {
        return new Moment(place.name(), place, false, NOTHING, NOTHING);
    }

    static Moment empty(Place place) {
        return new Moment("empty-" + place.name(), place, true, NOTHING, NOTHING);
    }
}
