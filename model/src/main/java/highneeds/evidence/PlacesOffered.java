package highneeds.evidence;

/**
 * Places commissioned at a provider from a September on.
 *
 * @param setting code of the setting
 * @param provider name of the school; empty if the row is for all schools of the setting
 * @param fromSeptember year of the September from which the number holds
 * @param places how many
 * @param placeFunding GBP a year for each; 0 if not given
 */
public record PlacesOffered(
        String setting, String provider, int fromSeptember, double places, double placeFunding) {

    public PlacesOffered {
        if (places < 0 || placeFunding < 0) {
            throw new IllegalArgumentException("Places and their funding are not negative");
        }
    }
}
