package highneeds.sample;

import highneeds.domain.Catalogue;
import highneeds.domain.Setting;
import highneeds.sample.life.Provider;
import highneeds.sample.life.Providers;
import highneeds.sample.life.Residents;
import highneeds.sample.money.Account;

import java.util.ArrayList;
import java.util.List;

/** The tables that are about the council and not about a child. */
final class CouncilTables {

    private static final int LAST_POPULATION = 2035;
    private static final int LAST_AGE = 25;
    private static final int FIRST_PLACES = 2020;

    private CouncilTables() {}

    /** Mid-year residents by age; those of a year serve the January census after it. */
    static Table population(Residents residents) {
        List<List<Object>> rows = new ArrayList<>();
        for (int year = Exampleshire.FIRST_CENSUS - 1; year <= LAST_POPULATION; year++) {
            for (int age = 0; age <= LAST_AGE; age++) {
                rows.add(Table.row(year, age, residents.at(year, age)));
            }
        }
        return new Table("Population", List.of("Year", "Age", "Population"), rows);
    }

    /** Commissioned places from each September on. */
    static Table places(Providers providers) {
        List<List<Object>> rows = new ArrayList<>();
        for (Provider provider : providers.all()) {
            Setting setting = Catalogue.standard().setting(provider.setting());
            providers
                    .places(provider)
                    .tailMap(FIRST_PLACES, true)
                    .forEach(
                            (from, places) ->
                                    rows.add(
                                            Table.row(
                                                    setting.name(),
                                                    provider.name(),
                                                    from,
                                                    places,
                                                    provider.phase(),
                                                    setting.typicalCost().placeFunding())));
        }
        return new Table(
                "Places",
                List.of("Provision type", "Provider", "From", "Places", "Phase", "Place funding"),
                rows);
    }

    static Table ledger(List<Account> accounts) {
        List<List<Object>> rows = new ArrayList<>();
        for (Account account : accounts) {
            rows.add(
                    Table.row(
                            account.line(),
                            account.name(),
                            account.year().toString(),
                            account.budget(),
                            account.outturn()));
        }
        return new Table(
                "Funding and ledger",
                List.of("Line", "Line name", "Financial year", "Budget", "Outturn"),
                rows);
    }
}
