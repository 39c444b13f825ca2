package highneeds.app.money;

import highneeds.caseload.History;
import highneeds.finance.price.PriceBook;
import highneeds.finance.price.PriceGroup;
import highneeds.finance.price.PriceGroup.By;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.finance.transport.ModeMix;
import highneeds.project.Project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the money rests on, found in a project's files.
 *
 * @param prices prices of the last census
 * @param groups top-ups and fees by band, provider and residential weeks
 * @param modes how children travelled then
 * @param reconciliation last year of the accounts beside the model; empty if the ledger has none
 */
record MoneyFacts(
        PriceBook prices,
        Map<By, List<PriceGroup>> groups,
        ModeMix modes,
        Optional<Reconciliation> reconciliation) {

    static MoneyFacts of(Project project) {
        History history = project.evidence().history();
        int census = history.latest().census();
        PriceBook prices = PriceBook.at(project.evidence(), census, project.money().uplifts());
        Map<By, List<PriceGroup>> groups = new EnumMap<>(By.class);
        for (By by : By.values()) {
            groups.put(by, PriceGroup.at(project.evidence(), census, prices, by));
        }
        return new MoneyFacts(
                prices,
                groups,
                ModeMix.at(project.evidence(), census),
                Reconciliation.of(project.evidence(), history, prices));
    }
}
