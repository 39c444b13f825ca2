package highneeds.caseload;

import highneeds.domain.Ncy;
import highneeds.domain.Origin;

/**
 * One pseudonymous plan at one January census.
 *
 * @param person pseudonym: a keyed hash made while reading, never an identifier from the file
 * @param census year of the January census
 * @param ncy national curriculum year, by age on 31 August before the census
 * @param need code of the primary need
 * @param setting code of the setting
 * @param provider name of the school or college, empty if not known
 * @param district home district of the council's area, empty if not known
 * @param origin the row it was read from
 */
public record Plan(
        String person,
        int census,
        int ncy,
        String need,
        String setting,
        String provider,
        String district,
        Origin origin) {

    public Plan {
        // Projects saved before rows were kept have none.
        origin = origin == null ? Origin.NONE : origin;
        if (person.isBlank()) {
            throw new IllegalArgumentException("A plan needs a pseudonym");
        }
        if (!Ncy.valid(ncy)) {
            throw new IllegalArgumentException(
                    "NC year " + ncy + " is outside the range a plan may cover");
        }
    }

    /** A plan that was not read from a row of its own. */
    public Plan(
            String person,
            int census,
            int ncy,
            String need,
            String setting,
            String provider,
            String district) {
        this(person, census, ncy, need, setting, provider, district, Origin.NONE);
    }

    /** The same plan wherever it was read from. */
    public Plan withoutOrigin() {
        return new Plan(person, census, ncy, need, setting, provider, district);
    }
}
