package highneeds.monitor;

import highneeds.domain.Catalogue;
import highneeds.evidence.InYear;
import highneeds.finance.PhasedSpend;
import highneeds.finance.ledger.Ledger;

import java.util.Optional;

/**
 * What a year is monitored from.
 *
 * @param catalogue needs and settings
 * @param forecast the forecast of the year, as it falls due
 * @param range how uncertain it is
 * @param budgets the ledger, for the budget set
 * @param inYear this term's ledger and placements
 * @param kept what was kept that stands for the budget; empty for the ledger's own
 * @param choices what a person chose
 */
public record MonitorBasis(
        Catalogue catalogue,
        PhasedSpend forecast,
        ForecastRange range,
        Ledger budgets,
        InYear inYear,
        Optional<KeptBudget> kept,
        MonitorChoices choices) {}
