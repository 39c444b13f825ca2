package highneeds.published.priors;

import highneeds.caseload.Flows;
import highneeds.domain.Catalogue;
import highneeds.published.area.AreaFit;
import highneeds.published.area.National;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Councils;

import java.util.List;

/**
 * What England or a region shows, to draw a council's thin numbers towards. All rates are of the
 * calendar year 2024, between the censuses of January 2024 and 2025, over the councils whose tables
 * are whole; needs and settings go by the codes of the standard catalogue, so that any catalogue
 * that keeps a code can use its rate.
 *
 * @param area "England" or name of a region
 * @param councils codes of the councils it rests on
 * @param leavers how many plans cease
 * @param joiners how many plans start, and where
 * @param movers how many change setting, and to which
 * @param needMix needs in each setting
 * @param yearEffects how far years differ beyond chance
 */
public record NationalPriors(
        String area,
        List<String> councils,
        LeaverPriors leavers,
        JoinerPriors joiners,
        MoverPriors movers,
        NeedMixPriors needMix,
        YearEffectPriors yearEffects) {

    public NationalPriors {
        councils = List.copyOf(councils);
        if (councils.isEmpty()) {
            throw new IllegalArgumentException("Priors rest on at least one council");
        }
    }

    /** Priors of England; worked out on first use. */
    public static NationalPriors england() {
        return Holder.ENGLAND;
    }

    /**
     * Priors of a region, for example "South East". Year effects are those of England.
     *
     * @throws IllegalArgumentException if no council is in a region of this name
     */
    public static NationalPriors region(String name) {
        List<String> whole = National.wholeCouncils();
        return of(
                name,
                Councils.shipped().inRegion(name).stream()
                        .map(council -> council.code())
                        .filter(whole::contains)
                        .toList());
    }

    private static NationalPriors of(String area, List<String> councils) {
        AreaTables tables = new AreaTables(councils);
        Flows flows =
                new AreaFit(
                                tables,
                                National.byNcy(tables.caseload(2024)),
                                National.byNcy(tables.caseload(2025)))
                        .flows();
        Catalogue catalogue = Catalogue.standard();
        return new NationalPriors(
                area,
                councils,
                LeaverPriors.of(flows, catalogue),
                JoinerPriors.of(flows, tables, catalogue),
                MoverPriors.of(flows, catalogue),
                NeedMixPriors.of(flows.closing(), catalogue),
                YearEffectPriors.ofCouncils(National.wholeCouncils()));
    }

    private static final class Holder {
        static final NationalPriors ENGLAND = of("England", National.pattern().tables().areas());
    }
}
