package highneeds.scenario;

import highneeds.domain.Catalogue;
import highneeds.domain.FundingRoute;
import highneeds.domain.Scope;
import highneeds.domain.Sector;
import highneeds.domain.Setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which settings a placement lever concerns when a person has not chosen any. */
final class Coverage {

    /** Section 251 line of top-ups and fees of non-maintained and independent providers. */
    private static final String INDEPENDENT_TOP_UPS = "1.2.3";

    /** Independent and non-maintained schools, wherever they are. */
    static final Predicate<Setting> INDEPENDENT = setting -> setting.sector() == Sector.INDEPENDENT;

    /**
     * Independent and non-maintained schools outside the council's area. State special schools of
     * neighbours are left out, since a child placed there costs no more than at home: where local
     * schools are full, bringing that child back would send another to an independent school.
     */
    static final Predicate<Setting> OUT_OF_AREA = INDEPENDENT.and(setting -> !setting.inArea());

    /** Special and independent schools, wherever they are. */
    static final Predicate<Setting> SPECIAL_OR_INDEPENDENT =
            setting ->
                    setting.sector() == Sector.STATE_SPECIAL
                            || setting.sector() == Sector.INDEPENDENT;

    /** Alternative provision, and education paid for outside any school. */
    static final Predicate<Setting> OUT_OF_SCHOOL =
            setting ->
                    setting.sector() == Sector.ALTERNATIVE
                            || (setting.sector() == Sector.ELSEWHERE
                                    && setting.fundingRoute() == FundingRoute.FULL_FEE);

    /** Specialist post-16 institutions: their top-ups are reported as those of independents. */
    static final Predicate<Setting> SPECIALIST_POST_16 =
            setting ->
                    setting.sector() == Sector.POST16
                            && setting.returns().topUpLine().equals(INDEPENDENT_TOP_UPS);

    /** Settings whose whole fee the council pays to an independent provider. */
    static final Predicate<Setting> FEES =
            setting -> setting.sector() == Sector.INDEPENDENT || SPECIALIST_POST_16.test(setting);

    /** Settings in the area, paid by bands or top-ups that the council sets. */
    static final Predicate<Setting> TOP_UPS =
            setting ->
                    setting.inArea()
                            && (setting.fundingRoute() == FundingRoute.TOP_UP
                                    || setting.fundingRoute() == FundingRoute.PLACE_PLUS);

    /** Settings that teach at the council's cost: all but those without funding. */
    static final Predicate<Setting> IN_EDUCATION =
            setting -> setting.fundingRoute() != FundingRoute.UNFUNDED;

    /** Residential settings. */
    static final Predicate<Setting> RESIDENTIAL = setting -> setting.residentialWeeks() > 0;

    private Coverage() {}

    /**
     * The scope with its own settings, or with the usual ones if it names none. Empty if the
     * catalogue has none of the usual ones, since a scope without settings would mean all.
     */
    static Optional<Scope> of(Scope scope, Catalogue catalogue, Predicate<Setting> usual) {
        List<String> settings =
                scope.settings().isEmpty() ? catalogue.settingCodes(usual) : scope.settings();
        return settings.isEmpty() ? Optional.empty() : Optional.of(scope.withSettings(settings));
    }

    /**
     * The same without the destination itself. Empty if no setting is left.
     *
     * @throws IllegalArgumentException if the catalogue has no such destination
     */
    static Optional<Scope> of(
            Scope scope, Catalogue catalogue, Predicate<Setting> usual, String destination) {
        requireDestination(catalogue, destination);
        return of(scope, catalogue, usual)
                .map(
                        found ->
                                found.settings().stream()
                                        .filter(code -> !code.equals(destination))
                                        .toList())
                .filter(others -> !others.isEmpty())
                .map(scope::withSettings);
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
