package highneeds.app.money;

import highneeds.caseload.History;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.finance.transport.ModeMix;
import highneeds.project.Project;

import java.util.Optional;

/**
 * What the money rests on, found in a project's files.
 *
 * @param prices prices of the last census
 * @param modes how children travelled then
 * @param reconciliation last year of the accounts beside the model; empty if the ledger has none
 */
record MoneyFacts(PriceBook prices, ModeMix modes, Optional<Reconciliation> reconciliation) {

    static MoneyFacts of(Project project) {
        History history = project.evidence().history();
        int census = history.latest().census();
        PriceBook prices = PriceBook.at(project.evidence(), census, project.money().uplifts());
        return new MoneyFacts(
                prices,
                ModeMix.at(project.evidence(), census),
                Reconciliation.of(project.evidence(), history, prices));
    }
}
