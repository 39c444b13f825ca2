package highneeds.sample.life;

import java.util.List;
import java.util.Map;

/**
 * Kinds of setting that the tables of moves speak of. A kind that comes in several settings of the
 * catalogue has a code of its own: ISX for independent and non-maintained special, SPX for
 * specialist post-16.
 */
final class Families {

    static final List<String> ALL =
            List.of(
                    "EY", "MS", "RP", "SU", "SS", "ISX", "IND", "AP", "FE", "SPX", "EOTAS", "EHE",
                    "NEET", "OTH");

    private static final Map<String, String> OF_SETTING =
            Map.of(
                    "MSO", "MS", "SSO", "SS", "NMSS", "ISX", "ISS", "ISX", "ISSO", "ISX", "ISSR",
                    "ISX", "ISSR52", "ISX", "SPI", "SPX", "SPIR", "SPX");

    private static final List<String> WITHOUT_PROVIDER = List.of("EHE", "NEET", "OTH");

    private Families() {}

    static String of(String setting) {
        return OF_SETTING.getOrDefault(setting, setting);
    }

    static boolean hasProviders(String family) {
        return !WITHOUT_PROVIDER.contains(family);
    }
}
