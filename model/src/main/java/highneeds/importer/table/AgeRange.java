package highneeds.importer.table;

import highneeds.domain.Ncy;
import highneeds.importer.mapping.Field;

/** The range of curriculum years a plan may cover. */
final class AgeRange {

    private AgeRange() {}

    static int require(int ncy, Field field) throws LeftOut {
        if (!Ncy.valid(ncy)) {
            throw new LeftOut(
                    "age-outside-range",
                    field,
                    "The NC year lies outside "
                            + Ncy.FIRST
                            + " to "
                            + Ncy.LAST
                            + " (ages 0 to "
                            + Ncy.age(Ncy.LAST)
                            + " on 31 August), so the row was left out.",
                    "Correct the NC year or date of birth; if its holder is too old for a plan,"
                            + " cease the plan.");
        }
        return ncy;
    }
}
