package highneeds.scenario;

import highneeds.domain.Catalogue;
import highneeds.domain.Scope;
import highneeds.domain.Sector;
import highneeds.domain.Setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which settings a placement lever concerns when a person has not chosen any. */
final class Coverage {

    /** Special and independent schools outside the council's area. */
    static final Predicate<Setting> OUT_OF_AREA =
            setting ->
                    !setting.inArea()
                            && (setting.sector() == Sector.INDEPENDENT
                                    || setting.sector() == Sector.STATE_SPECIAL);

    /** Independent schools anywhere, and special schools outside the council's area. */
    static final Predicate<Setting> INDEPENDENT_OR_OUT_OF_AREA =
            OUT_OF_AREA.or(setting -> setting.sector() == Sector.INDEPENDENT);

    /** Special and independent schools, wherever they are. */
    static final Predicate<Setting> SPECIAL_OR_INDEPENDENT =
            setting ->
                    setting.sector() == Sector.STATE_SPECIAL
                            || setting.sector() == Sector.INDEPENDENT;

    private Coverage() {}

    /**
     * The scope with its own settings, or with the usual ones if it names none; never with the
     * destination itself. Empty if no setting is left, since a scope without settings would mean
     * all.
     *
     * @throws IllegalArgumentException if the catalogue has no such destination
     */
    static Optional<Scope> of(
            Scope scope, Catalogue catalogue, Predicate<Setting> usual, String destination) {
        requireDestination(catalogue, destination);
        List<String> settings =
                scope.settings().isEmpty() ? catalogue.settingCodes(usual) : scope.settings();
        List<String> others = settings.stream().filter(code -> !code.equals(destination)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(scope.withSettings(others));
    }

    private static void requireDestination(Catalogue catalogue, String destination) {
        if (!catalogue.hasSetting(destination)) {
            throw new IllegalArgumentException(
                    "A lever places children in the setting '"
                            + destination
                            + "', which the catalogue does not have. Choose another setting for"
                            + " it.");
        }
    }
}
