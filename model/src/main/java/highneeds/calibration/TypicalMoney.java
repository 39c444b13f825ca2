package highneeds.calibration;

import highneeds.assumptions.Funding;
import highneeds.assumptions.UnitCosts;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Illustrative prices of the catalogue, and no funding: what holds until a council gives its own.
 */
final class TypicalMoney implements MoneyOfYears {

    private final Catalogue catalogue;

    TypicalMoney(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public UnitCosts costs(int census) {
        Grid grid = catalogue.grid();
        return new UnitCosts(
                bySetting(setting -> setting.typicalCost().placeFunding()),
                bySetting(setting -> setting.typicalCost().topUp()),
                CellValues.zero(grid),
                CellValues.zero(grid),
                SettingValues.of(
                        grid, s -> catalogue.settings().get(s).typicalCost().placeFunding()),
                SettingValues.of(grid, _ -> UnitCosts.SEPTEMBER_TO_MARCH));
    }

    private CellValues bySetting(ToDoubleFunction<Setting> cost) {
        Grid grid = catalogue.grid();
        return CellValues.of(
                grid, cell -> cost.applyAsDouble(catalogue.settings().get(grid.setting(cell))));
    }

    @Override
    public Funding funding(int census) {
        return new Funding(0, 0, 0, List.of());
    }

    @Override
    public double openingBalance() {
        return 0;
    }
}
