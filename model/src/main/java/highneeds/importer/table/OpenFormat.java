package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Adds the tables of the open format of SEND models: transitions, valid states, costs. */
final class OpenFormat {

    private final BiPredicate<Table, Supplier<TableReading>> each;
    private final List<Table> tables;

    /**
     * @param each reads a table and says whether any of its rows could be used
     * @param tables all tables of the import
     */
    OpenFormat(BiPredicate<Table, Supplier<TableReading>> each, List<Table> tables) {
        this.each = each;
        this.tables = tables;
    }

    Evidence add(Evidence evidence, Reading reading) {
        Evidence result = evidence;
        Map<String, ValidStatesTable.ValidState> states = new java.util.LinkedHashMap<>();
        for (Table table : of(TableKind.VALID_STATES)) {
            ValidStatesTable valid = new ValidStatesTable(table, reading);
            if (each.test(table, valid::read)) {
                states.putAll(valid.states());
            }
        }
        for (Table table : of(TableKind.TRANSITIONS)) {
            TransitionsTable transitions = new TransitionsTable(table, reading);
            if (each.test(table, transitions::read)) {
                result =
                        result.withCatalogue(
                                OpenFormatCatalogue.extended(
                                        result.catalogue(), transitions.rows(), states));
                Reading known =
                        new Reading(
                                result.catalogue(),
                                result.council(),
                                reading.today(),
                                reading.issues());
                List<Plan> plans =
                        new TransitionPlans(known).of(transitions, table.found(), known.issues());
                PlansByCensus all = new PlansByCensus(result.plans());
                all.put(plans, table.found(), known.issues());
                result = result.withPlans(all.all());
            }
        }
        for (Table table : of(TableKind.COSTS)) {
            CostTable costs = new CostTable(table, reading);
            if (each.test(table, costs::read)) {
                result = CostedPlans.add(result, costs.costs(), table.found(), reading.issues());
            }
        }
        return result;
    }

    private List<Table> of(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).toList();
    }
}
