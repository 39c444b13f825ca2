package highneeds.assumptions;

import highneeds.domain.CellValues;
import highneeds.domain.NcyValues;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The rates at which plans start, cease and move in one year.
 *
 * @param joinersPerHead plans starting per resident, by national curriculum year at the closing
 *     census
 * @param joinerMix share of the joiners of a national curriculum year in each need and setting;
 *     adds up to 1 in each year that has joiners
 * @param leaverProbability probability that a plan ceases before the next census, 0 to 1, by aged
 *     cell
 * @param moves moves between settings
 * @param needChanges primary needs that change at a review
 */
@RecordBuilder
public record Rates(
        NcyValues joinersPerHead,
        CellValues joinerMix,
        CellValues leaverProbability,
        MoveRates moves,
        NeedChanges needChanges)
        implements RatesBuilder.With {

    /** Rates under which no need ever changes. */
    public Rates(
            NcyValues joinersPerHead,
            CellValues joinerMix,
            CellValues leaverProbability,
            MoveRates moves) {
        this(
                joinersPerHead,
                joinerMix,
                leaverProbability,
                moves,
                NeedChanges.none(joinerMix.grid()));
    }

    /** Plans expected to start in each cell among these residents. */
    public CellValues joiners(NcyValues residents) {
        NcyValues starting = residents.times(joinersPerHead);
        return CellValues.of(
                joinerMix.grid(),
                cell -> joinerMix.get(cell) * starting.get(joinerMix.grid().ncy(cell)));
    }

    /**
     * Multiplies the joiners of some cells by factors and leaves those of the other cells as they
     * are, so that both the number and the mix change.
     *
     * @param factor what to multiply the joiners of each cell by, not negative
     */
    public Rates withJoinersTimes(CellValues factor) {
        double[] kept = joinerMix.times(factor).byNcy();
        double[] before = joinerMix.byNcy();
        NcyValues heads =
                NcyValues.of(
                        ncy -> {
                            int i = highneeds.domain.Ncy.index(ncy);
                            return before[i] == 0
                                    ? joinersPerHead.get(ncy)
                                    : joinersPerHead.get(ncy) * kept[i] / before[i];
                        });
        CellValues mix = joinerMix.times(factor);
        CellValues rescaled =
                CellValues.of(
                        mix.grid(),
                        cell -> {
                            int i = highneeds.domain.Ncy.index(mix.grid().ncy(cell));
                            return kept[i] == 0 ? 0 : mix.get(cell) * before[i] / kept[i];
                        });
        return new Rates(heads, rescaled, leaverProbability, moves, needChanges);
    }
}
