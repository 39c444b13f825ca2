package highneeds.domain;

/** The five age groups of the SEN2 statistics, by age on 31 August before the school year. */
public enum AgeGroup {
    UNDER_5("Under 5", 0, 4),
    AGE_5_TO_10("5-10", 5, 10),
    AGE_11_TO_15("11-15", 11, 15),
    AGE_16_TO_19("16-19", 16, 19),
    AGE_20_TO_25("20-25", 20, 25);

    private final String label;
    private final int firstAge;
    private final int lastAge;

    AgeGroup(String label, int firstAge, int lastAge) {
        this.label = label;
        this.firstAge = firstAge;
        this.lastAge = lastAge;
    }

    /** Name as the statistics write it, for example "5-10". */
    public String label() {
        return label;
    }

    /** First national curriculum year of the group. */
    public int firstNcy() {
        return firstAge - Ncy.age(0);
    }

    /** The group a national curriculum year falls in. */
    public static AgeGroup ofNcy(int ncy) {
        int age = Ncy.age(ncy);
        for (AgeGroup group : values()) {
            if (age >= group.firstAge && age <= group.lastAge) {
                return group;
            }
        }
        throw new IllegalArgumentException("No age group holds NC year " + ncy);
    }
}
