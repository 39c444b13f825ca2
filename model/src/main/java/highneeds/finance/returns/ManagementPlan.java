package highneeds.finance.returns;

import highneeds.domain.Setting;

import java.util.ArrayList;
import java.util.List;

/**
 * Placement tabs of the DSG management plan: plans by age group and by primary need in each of
 * seven categories, a column for every January census.
 *
 * <p>Source: Department for Education, DSG management plan template.
 */
public final class ManagementPlan {

    private ManagementPlan() {}

    /** Placement categories with their sheet titles, in the order of the template. */
    public enum Category {
        MAINSTREAM("MmSoA", "Mainstream schools or academies placements"),
        BASES("RPSEN", "Resourced provision or SEN Units placements"),
        STATE_SPECIAL("MdSSA", "Maintained special schools or special academies placements"),
        INDEPENDENT(
                "NMISS",
                "Non-maintained special schools or independent (NMSS or independent) placements"),
        ALTERNATIVE("HspAP", "Hospital schools or alternative provision (AP) placements"),
        POST16("P16FE", "Post 16 and further education (FE) placements"),
        OTHER("OTHER", "Other placements or direct payments");

        private final String code;
        private final String title;

        Category(String code, String title) {
            this.code = code;
            this.title = title;
        }

        /** Code of the template, for example "MmSoA". */
        public String code() {
            return code;
        }

        /** Title of its sheet. */
        public String title() {
            return title;
        }

        /** Category of a setting; one the template does not name is {@link #OTHER}. */
        public static Category of(Setting setting) {
            for (Category category : values()) {
                if (category.code.equals(setting.returns().dsgCategory())) {
                    return category;
                }
            }
            return OTHER;
        }
    }

    /** Two tables for each category: by age group, then by need. */
    public static List<ReturnTable> tables(PlanCounts counts) {
        List<String> columns =
                counts.caseloads().stream().map(c -> Integer.toString(c.census())).toList();
        List<ReturnTable> tables = new ArrayList<>();
        for (Category category : Category.values()) {
            tables.add(
                    new ReturnTable(
                            category.code(),
                            category.title() + ": EHCPs by age group",
                            columns,
                            counts.byAgeGroup(setting -> Category.of(setting) == category)));
            tables.add(
                    new ReturnTable(
                            category.code(),
                            category.title() + ": EHCPs by primary need",
                            columns,
                            counts.byNeed(setting -> Category.of(setting) == category)));
        }
        return tables;
    }
}
