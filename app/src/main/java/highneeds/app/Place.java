package highneeds.app;

/** The pages, in the order of the work. */
public enum Place {
    WELCOME("Welcome", false),
    OVERVIEW("Overview", true),
    DATA("Data", true),
    BASELINE("Baseline", true),
    MONEY("Money", true),
    SCENARIOS("Scenarios", true),
    WORKBENCH("Workbench", true),
    COMPARE("Compare", true),
    RESULTS("Results", true),
    REPORT("Report", true),
    INDICATORS("Indicators", true),
    WORKLOAD("Workload", true),
    HELP("Help", false);

    private final String label;
    private final boolean needsProject;

    Place(String label, boolean needsProject) {
        this.label = label;
        this.needsProject = needsProject;
    }

    public String label() {
        return label;
    }

    /** True if there is nothing to show on it before a project is open. */
    public boolean needsProject() {
        return needsProject;
    }
}
