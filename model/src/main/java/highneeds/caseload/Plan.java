package highneeds.caseload;

import highneeds.domain.Ncy;

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
 */
public record Plan(
        String person,
        int census,
        int ncy,
        String need,
        String setting,
        String provider,
        String district) {

    public Plan {
        if (person.isBlank()) {
            throw new IllegalArgumentException("A plan needs a pseudonym");
        }
        if (!Ncy.valid(ncy)) {
            throw new IllegalArgumentException(
                    "NC year " + ncy + " is outside the range a plan may cover");
        }
    }
}
