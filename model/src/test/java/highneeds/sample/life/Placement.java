package highneeds.sample.life;

import java.time.LocalDate;

/**
 * One child with one provider for a time.
 *
 * @param provider where
 * @param start first day
 * @param end last day; null while it lasts
 * @param priceDraw where its price lies among those of its setting, standard normal
 * @param jointDraw decides whether health or social care pay a part, 0 to 1
 */
public record Placement(
        Provider provider, LocalDate start, LocalDate end, double priceDraw, double jointDraw) {

    /** Code of the setting in the catalogue. */
    public String setting() {
        return provider.setting();
    }

    public boolean covers(LocalDate date) {
        return !start.isAfter(date) && (end == null || !end.isBefore(date));
    }

    Placement endingOn(LocalDate lastDay) {
        return new Placement(provider, start, lastDay, priceDraw, jointDraw);
    }
}
