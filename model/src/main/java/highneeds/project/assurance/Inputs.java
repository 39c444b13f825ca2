package highneeds.project.assurance;

import highneeds.project.store.Hash;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All that decides the figures of a forecast, as hashes: the same inputs give the same figures.
 *
 * @param program version of the program
 * @param data hash of what the council's files told
 * @param rates hash of the choices about how rates are found
 * @param money hash of the choices about prices and funding
 * @param run hash of years, simulations and seed
 * @param scenarios hash of the scenarios and what they must keep to
 */
public record Inputs(
        String program, String data, String rates, String money, String run, String scenarios) {

    public Inputs {
        program = program == null ? "" : program;
        data = data == null ? "" : data;
        rates = rates == null ? "" : rates;
        money = money == null ? "" : money;
        run = run == null ? "" : run;
        scenarios = scenarios == null ? "" : scenarios;
    }

    /** What of it is otherwise now, in words; empty if nothing is. */
    public List<String> changes(Inputs now) {
        List<String> changes = new ArrayList<>();
        if (!data.equals(now.data)) {
            changes.add("the data");
        }
        if (!rates.equals(now.rates)) {
            changes.add("the choices about rates");
        }
        if (!money.equals(now.money)) {
            changes.add("the choices about prices and funding");
        }
        if (!run.equals(now.run)) {
            changes.add("the years, simulations or seed");
        }
        if (!scenarios.equals(now.scenarios)) {
            changes.add("the scenarios");
        }
        if (!program.equals(now.program)) {
            changes.add("the version of the program");
        }
        return List.copyOf(changes);
    }

    /** One hash of them all, hexadecimal: what an export states. */
    public String hash() {
        String all = String.join("\n", program, data, rates, money, run, scenarios);
        return Hash.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
