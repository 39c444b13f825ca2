package highneeds.published.build;

import java.nio.file.Path;

/** Turns the folder of published tables into the resources the program ships. */
public final class PublishedResources {

    private PublishedResources() {}

    /**
     * @param args the folder of the published tables, and the folder the resources are written to
     */
    public static void main(String[] args) {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "Give the folder of the tables and of the resources");
        }
        Path tables = Path.of(args[0]);
        Path resources = Path.of(args[1]);
        new PlanTables(tables, resources).write();
        new FlowTables(tables, resources).write();
        new MoneyTables(tables, resources).write();
        new CouncilTables(tables, resources).write();
    }
}
