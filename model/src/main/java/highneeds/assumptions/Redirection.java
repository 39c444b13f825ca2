package highneeds.assumptions;

import highneeds.domain.Scope;

/**
 * Arrivals (joiners and movers) who go to another setting than they would have. Arrivals only:
 * nobody already placed is moved by it, and where the places of the setting are limited it takes no
 * more than those left free by children who are there or come anyway.
 *
 * @param from the arrivals concerned, by cell of the setting they would have gone to
 * @param toSetting code of the setting they go to instead, if it takes their national curriculum
 *     year
 * @param share share of those arrivals, 0 to 1
 * @param limit most placements redirected in the year; infinite if there is no limit
 */
public record Redirection(Scope from, String toSetting, double share, double limit) {

    public Redirection {
        if (!(share >= 0 && share <= 1) || !(limit >= 0)) {
            throw new IllegalArgumentException(
                    "A redirection has a share from 0 to 1 and a limit of at least 0");
        }
    }
}
