package highneeds.project;

import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.scenario.Differences;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How one project differs from another, in sentences: to choose which of two to keep. */
public final class ProjectDifferences {

    private final Project before;
    private final Project after;
    private final List<String> sentences = new ArrayList<>();

    private ProjectDifferences(Project before, Project after) {
        this.before = before;
        this.after = after;
    }

    /** Sentences that lead from one project to the other; empty if they are the same. */
    public static List<String> between(Project before, Project after) {
        if (before.equals(after)) {
            return List.of();
        }
        ProjectDifferences differences = new ProjectDifferences(before, after);
        differences.evidence(before.evidence(), after.evidence());
        differences.choices();
        differences.scenarios();
        if (differences.sentences.isEmpty()) {
            differences.sentences.add("They differ in details only.");
        }
        return List.copyOf(differences.sentences);
    }

    private void evidence(Evidence old, Evidence now) {
        if (!old.council().equals(now.council())) {
            sentences.add("Council: " + old.council() + " → " + now.council());
        }
        rows("plans by census", old.plans(), now.plans());
        rows("placements", old.placements(), now.placements());
        rows("transport arrangements", old.journeys(), now.journeys());
        rows("places offered", old.places(), now.places());
        rows("ledger lines", old.ledger(), now.ledger());
        rows("statutory requests", old.requests(), now.requests());
        rows("ledger by month", old.inYear().postings(), now.inYear().postings());
        changed("Published history", old.published(), now.published());
        changed("Population", old.population(), now.population());
        changed("Needs and settings", codes(old.catalogue()), codes(now.catalogue()));
    }

    private static List<Object> codes(Catalogue catalogue) {
        return List.of(catalogue.needs(), catalogue.settings());
    }

    private void rows(String name, Collection<?> old, Collection<?> now) {
        if (!old.equals(now)) {
            sentences.add(
                    old.size() == now.size()
                            ? String.format(
                                    Locale.UK, "Rows of %s changed (%,d).", name, old.size())
                            : String.format(
                                    Locale.UK,
                                    "Rows of %s: %,d → %,d.",
                                    name,
                                    old.size(),
                                    now.size()));
        }
    }

    private void choices() {
        changed("Choices about rates", before.calibration(), after.calibration());
        changed("Choices about prices and funding", before.money(), after.money());
        changed("Choices about the run", before.run(), after.run());
        changed("Monitoring of the year under way", before.monitoring(), after.monitoring());
        changed("Choices about the statutory work", before.workload(), after.workload());
        changed("The logs or the sign-off", before.assurance(), after.assurance());
        changed("Own indicators or targets", before.indicators(), after.indicators());
        changed("Notes pinned to charts", before.notes(), after.notes());
    }

    private void changed(String what, Object old, Object now) {
        if (!old.equals(now)) {
            sentences.add(what + " changed.");
        }
    }

    private void scenarios() {
        for (Scenario scenario : after.scenarios().scenarios()) {
            Optional<Scenario> old = named(before, scenario.name());
            if (old.isEmpty()) {
                sentences.add("New scenario: " + scenario.name() + ".");
            } else if (!old.get().equals(scenario)) {
                describe(old.get(), scenario);
            }
        }
        for (Scenario scenario : before.scenarios().scenarios()) {
            if (named(after, scenario.name()).isEmpty()) {
                sentences.add("Scenario gone: " + scenario.name() + ".");
            }
        }
    }

    private void describe(Scenario old, Scenario now) {
        List<String> levers =
                Differences.between(old.levers(), now.levers(), after.evidence().catalogue());
        levers.forEach(each -> sentences.add(now.name() + ": " + each));
        if (levers.isEmpty()) {
            sentences.add(now.name() + ": text or standing changed.");
        }
    }

    private static Optional<Scenario> named(Project project, String name) {
        return project.scenarios().scenarios().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
