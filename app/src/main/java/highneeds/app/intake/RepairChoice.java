package highneeds.app.intake;

import highneeds.importer.Issue;
import highneeds.importer.repair.Offer;
import highneeds.importer.repair.Repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to do about all rows with an issue.
 *
 * @param repair what; empty for nothing
 */
public record RepairChoice(Optional<Repair> repair) {

    /** What may be done about an issue, nothing first; empty if nothing can be done here. */
    static List<RepairChoice> of(Issue issue, Optional<Repair> chosen) {
        Offer offer = Offer.of(issue);
        List<Repair> repairs = chosen.map(offer::and).orElse(offer).repairs();
        List<RepairChoice> choices = new ArrayList<>();
        if (!repairs.isEmpty()) {
            choices.add(new RepairChoice(Optional.empty()));
            repairs.forEach(repair -> choices.add(new RepairChoice(Optional.of(repair))));
        }
        return choices;
    }

    /** Short name, for finding it. */
    String id() {
        return repair.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("none");
    }

    /** Words for people. */
    String label() {
        return repair.map(Repair::label).orElse("Leave as it is");
    }
}
