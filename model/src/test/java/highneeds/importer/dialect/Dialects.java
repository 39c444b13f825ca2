package highneeds.importer.dialect;

import java.util.List;

/**
 * Headings in the style of the case systems and finance sheets councils export from. "=" gives the
 * field a heading must be read as, "-" a heading that must not be read.
 */
final class Dialects {

    static final List<Dialect> ALL =
            List.of(
                    of(
                            "Capita One pupil list",
                            "COHORT",
                            0,
                            "Stud ID=PUPIL_ID",
                            "Legal Surname=-",
                            "Legal Forename=-",
                            "DOB=DATE_OF_BIRTH",
                            "Gender=-",
                            "NC Year Actual=NC_YEAR",
                            "SEN Need Rank 1=PRIMARY_NEED",
                            "Current Base=PROVIDER",
                            "Base Type=PROVISION_TYPE",
                            "EHCP Final Date=PLAN_START",
                            "SEN Stage=PLAN_TYPE",
                            "Home LA=MAINTAINING_AUTHORITY",
                            "Post Code=-"),
                    of(
                            "Capita EMS statement list",
                            "COHORT",
                            1,
                            "Census Date=CENSUS_DATE",
                            "EMS ID=PUPIL_ID",
                            "UPN=-",
                            "Surname=-",
                            "Yr Grp=NC_YEAR",
                            "Need Type 1=PRIMARY_NEED",
                            "Secondary Need=-",
                            "School Name=PROVIDER",
                            "School Category=PROVISION_TYPE",
                            "Date Finalised=PLAN_START",
                            "Ward=DISTRICT"),
                    of(
                            "Synergy plan register",
                            "COHORT",
                            2,
                            "Synergy ID=PUPIL_ID",
                            "Full Name=-",
                            "D.O.B.=DATE_OF_BIRTH",
                            "Year Group=NC_YEAR",
                            "Primary SEN Need=PRIMARY_NEED",
                            "Establishment Name=PROVIDER",
                            "Establishment Type=PROVISION_TYPE",
                            "Plan Issued=PLAN_START",
                            "Date Ceased=PLAN_END",
                            "Reason Ceased=CEASE_REASON",
                            "Locality=DISTRICT"),
                    of(
                            "Synergy placements",
                            "PLACEMENTS",
                            3,
                            "Person Reference=PUPIL_ID",
                            "Placement Name=PROVIDER",
                            "Placement Type=PROVISION_TYPE",
                            "Placement Start Date=START",
                            "Placement End Date=END",
                            "Funding Band=BAND",
                            "Top Up Amount=TOP_UP",
                            "Place Funding=PLACE_FUNDING",
                            "Establishment LA=PROVIDER_AUTHORITY",
                            "Notes=-"),
                    of(
                            "Liquidlogic EHM plans",
                            "COHORT",
                            4,
                            "Liquidlogic ID=PUPIL_ID",
                            "Forename=-",
                            "Surname=-",
                            "Date of Birth=DATE_OF_BIRTH",
                            "Ethnicity=-",
                            "National Curriculum Year=NC_YEAR",
                            "Primary Need=PRIMARY_NEED",
                            "Education Setting=PROVISION_TYPE",
                            "Provider Name=PROVIDER",
                            "EHCP Start Date=PLAN_START",
                            "EHCP End Date=PLAN_END",
                            "Closure Reason=CEASE_REASON"),
                    of(
                            "Liquidlogic EYES packages",
                            "PLACEMENTS",
                            5,
                            "Person ID=PUPIL_ID",
                            "Provider Name=PROVIDER",
                            "Service Type=PROVISION_TYPE",
                            "Package Start Date=START",
                            "Package End Date=END",
                            "Weekly Cost=WEEKLY_COST",
                            "Number of Weeks=WEEKS",
                            "Health Contribution %=HEALTH_CONTRIBUTION",
                            "Social Care Contribution %=CARE_CONTRIBUTION",
                            "Residential Y/N=RESIDENTIAL_WEEKS"),
                    of(
                            "Mosaic SEND extract",
                            "COHORT",
                            6,
                            "Mosaic ID=PUPIL_ID",
                            "Person Name=-",
                            "Birth Date=DATE_OF_BIRTH",
                            "NCY=NC_YEAR",
                            "Primary Category of Need=PRIMARY_NEED",
                            "Placement Category=PROVISION_TYPE",
                            "Current Placement=PROVIDER",
                            "Final Plan Date=PLAN_START",
                            "Plan Status=PLAN_TYPE",
                            "Local Authority=MAINTAINING_AUTHORITY",
                            "Area Team=DISTRICT"),
                    of(
                            "Mosaic purchases",
                            "PLACEMENTS",
                            7,
                            "Person Number=PUPIL_ID",
                            "Supplier Name=PROVIDER",
                            "Category=PROVISION_TYPE",
                            "Purchase Start Date=START",
                            "Purchase End Date=END",
                            "Cost per Annum=ANNUAL_COST",
                            "CCG Contribution=HEALTH_CONTRIBUTION",
                            "CSC Contribution=CARE_CONTRIBUTION",
                            "Social Worker=-"),
                    of(
                            "Tribal list",
                            "COHORT",
                            8,
                            "Learner ID=PUPIL_ID",
                            "First Name=-",
                            "Last Name=-",
                            "Birth Date=DATE_OF_BIRTH",
                            "NC Year=NC_YEAR",
                            "SEN Type 1=PRIMARY_NEED",
                            "Estab Type=PROVISION_TYPE",
                            "Organisation Name=PROVIDER",
                            "Date Plan Issued=PLAN_START",
                            "Cease Date=PLAN_END",
                            "Telephone=-"),
                    of(
                            "Tribal placements",
                            "PLACEMENTS",
                            9,
                            "Learner ID=PUPIL_ID",
                            "Estab Type=PROVISION_TYPE",
                            "Organisation=PROVIDER",
                            "Date From=START",
                            "Date To=END",
                            "Element 3=TOP_UP",
                            "Element 2=PLACE_FUNDING",
                            "Matrix=BAND",
                            "In/Out County=PROVIDER_AUTHORITY"),
                    of(
                            "finance tracker",
                            "PLACEMENTS",
                            10,
                            "Pupil Ref=PUPIL_ID",
                            "Child Name=-",
                            "School / Setting=PROVIDER",
                            "Type of Provision=PROVISION_TYPE",
                            "Start Date=START",
                            "End Date=END",
                            "Annual Fee (£)=ANNUAL_COST",
                            "ICB Share=HEALTH_CONTRIBUTION",
                            "Weeks (38/44/52)=RESIDENTIAL_WEEKS",
                            "Comments=-"),
                    of(
                            "independent fees",
                            "PLACEMENTS",
                            11,
                            "Case Ref=PUPIL_ID",
                            "Supplier=PROVIDER",
                            "Provision Type=PROVISION_TYPE",
                            "Date Started=START",
                            "Date Ended=END",
                            "Termly Fees=TERMLY_COST",
                            "Joint Funded %=CARE_CONTRIBUTION",
                            "Boarding=RESIDENTIAL_WEEKS"),
                    of(
                            "SEN2 working list",
                            "COHORT",
                            12,
                            "EHCP ID=PUPIL_ID",
                            "SEN2 Census Date=CENSUS_DATE",
                            "Actual NCY=NC_YEAR",
                            "SEN Type=PRIMARY_NEED",
                            "SEN Setting=PROVISION_TYPE",
                            "Establishment=PROVIDER",
                            "EHC Plan Start Date=PLAN_START",
                            "Maintaining LA=MAINTAINING_AUTHORITY",
                            "NHS Number=-"),
                    of(
                            "passenger transport",
                            "TRANSPORT",
                            13,
                            "Passenger ID=PUPIL_ID",
                            "Passenger Name=-",
                            "Home Address=-",
                            "Vehicle Type=MODE",
                            "No. of Passengers=PASSENGERS",
                            "PA Required=ASSISTANT",
                            "Route Start=START",
                            "Route End=END",
                            "Daily Rate=DAILY_COST",
                            "No of Days=DAYS",
                            "Distance in miles=MILES"),
                    of(
                            "travel team sheet",
                            "TRANSPORT",
                            14,
                            "Pupil ID=PUPIL_ID",
                            "Mode of Transport=MODE",
                            "Escort Y/N=ASSISTANT",
                            "Single Mileage=MILES",
                            "Contract Start=START",
                            "Contract End=END",
                            "Cost p.a.=ANNUAL_COST",
                            "Parent Phone=-"),
                    of(
                            "ONS estimates",
                            "POPULATION",
                            0,
                            "Year=YEAR",
                            "Single year of age=AGE",
                            "Persons=POPULATION"),
                    of(
                            "place commissioning",
                            "PLACES",
                            1,
                            "Institution Name=PROVIDER",
                            "Type of School=PROVISION_TYPE",
                            "Academic Year=FROM",
                            "Commissioned Places=PLACES",
                            "Funding per Place=PLACE_FUNDING"),
                    of(
                            "budget monitoring",
                            "FUNDING",
                            2,
                            "Budget Heading=LINE",
                            "Fin Year=FINANCIAL_YEAR",
                            "Approved Budget=BUDGET",
                            "Forecast Outturn=OUTTURN"),
                    of(
                            "EHCNA log",
                            "PROCESS",
                            3,
                            "Date Request Received=REQUEST_DATE",
                            "Decision to Assess=OUTCOME",
                            "Panel Date=OUTCOME_DATE",
                            "Decision to Issue=ASSESSMENT_OUTCOME",
                            "Date of Decision to Issue=ASSESSMENT_DATE",
                            "Final Plan Issued=PLAN_DATE",
                            "Year Group=NC_YEAR",
                            "Child Name=-"),
                    of(
                            "caseload snapshot",
                            "COHORT",
                            4,
                            "Snapshot Date=CENSUS_DATE",
                            "Unique Ref=PUPIL_ID",
                            "Curriculum Year=NC_YEAR",
                            "Main Need=PRIMARY_NEED",
                            "Type of Placement=PROVISION_TYPE",
                            "Name of School=PROVIDER",
                            "Final EHCP Date=PLAN_START",
                            "Out of County=PROVIDER_AUTHORITY",
                            "Case Officer=-"),
                    of(
                            "open transitions",
                            "TRANSITIONS",
                            0,
                            "calendar-year=CALENDAR_YEAR",
                            "setting-1=SETTING_1",
                            "need-1=NEED_1",
                            "academic-year-1=ACADEMIC_YEAR_1",
                            "setting-2=SETTING_2",
                            "need-2=NEED_2",
                            "academic-year-2=ACADEMIC_YEAR_2"));

    /**
     * One export.
     *
     * @param name whose style it is in
     * @param kind the table it must be found to be
     * @param style how its file and sheet look
     * @param columns heading and field
     */
    record Dialect(String name, String kind, int style, List<String> columns) {

        List<String> headings() {
            return columns.stream().map(c -> c.substring(0, c.lastIndexOf('='))).toList();
        }

        String field(int column) {
            String text = columns.get(column);
            return text.substring(text.lastIndexOf('=') + 1);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Dialects() {}

    private static Dialect of(String name, String kind, int style, String... columns) {
        return new Dialect(name, kind, style, List.of(columns));
    }
}
