package highneeds.app.monitor;

import highneeds.app.Format;
import highneeds.app.Workspace;
import highneeds.monitor.KeptBudget;
import highneeds.monitor.MonitorChoices;
import highneeds.monitor.RestOfYear;
import highneeds.monitor.Thresholds;
import highneeds.project.Project;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * How the year under way is projected and judged, as the project has it and a person changes it.
 */
final class MonitorSettings {

    private final Workspace workspace;
    private final Consumer<String> say;

    MonitorSettings(Workspace workspace, Consumer<String> say) {
        this.workspace = workspace;
        this.say = say;
    }

    Thresholds thresholds() {
        Project project = workspace.project();
        return project == null ? Thresholds.USUAL : project.monitoring().choices().thresholds();
    }

    /** Takes a typed threshold; false if it cannot be one, with the reason said. */
    boolean type(boolean amber, String text) {
        OptionalDouble typed = Format.parseDial(text.replace("%", ""));
        if (typed.isEmpty()) {
            say.accept("\u201c" + text + "\u201d is not a percentage. Type a number such as 2.5.");
            return false;
        }
        Thresholds before = thresholds();
        try {
            double percent = typed.getAsDouble();
            Thresholds changed =
                    amber
                            ? new Thresholds(percent, before.redPercent(), before.leastPounds())
                            : new Thresholds(before.amberPercent(), percent, before.leastPounds());
            say.accept("");
            change("Change when a line is amber or red", c -> c.with(changed));
            return true;
        } catch (IllegalArgumentException e) {
            say.accept(e.getMessage() + " Nothing was changed.");
            return false;
        }
    }

    void take(RestOfYear chosen) {
        if (workspace.project().monitoring().choices().rest() != chosen) {
            change("Change what the rest of the year is taken to be", c -> c.with(chosen));
        }
    }

    /** Takes what was kept for the budget; empty for the ledger's own. */
    void budget(Optional<KeptBudget.Source> chosen) {
        if (!workspace.project().monitoring().choices().budget().equals(chosen)) {
            change("Change what stands for the budget", c -> c.against(chosen));
        }
    }

    private void change(String what, UnaryOperator<MonitorChoices> how) {
        workspace.change(
                what,
                now ->
                        now.withMonitoring(
                                now.monitoring().with(how.apply(now.monitoring().choices()))));
    }
}
