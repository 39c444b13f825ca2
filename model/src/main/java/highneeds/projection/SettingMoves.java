package highneeds.projection;

import highneeds.domain.SettingValues;

import java.util.List;

/**
 * Who was expected to move from which setting to which in one year, once everybody was found a
 * place. Changes of need within a setting are no moves.
 *
 * @param census year of the closing census
 * @param plans movers by the setting they left, each by the setting they came to; on the diagonal
 *     those who were to move but had to be sent back for want of a place
 */
public record SettingMoves(int census, List<SettingValues> plans) {

    public SettingMoves {
        plans = List.copyOf(plans);
    }

    /** Movers between two settings by their positions. */
    public double get(int from, int to) {
        return plans.get(from).get(to);
    }
}
