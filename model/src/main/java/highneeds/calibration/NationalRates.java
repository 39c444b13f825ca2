package highneeds.calibration;

import highneeds.assumptions.MoveRates;
import highneeds.assumptions.Rates;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.Need;
import highneeds.domain.Setting;
import highneeds.published.priors.NationalPriors;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** England's rates laid out on a council's catalogue, by the codes both have. */
final class NationalRates {

    /** Settings of leavers are an estimate below this year, so the year's own rate is taken. */
    private static final int LEAVERS_BY_SETTING_FROM = 12;

    private final Catalogue catalogue;
    private final Grid grid;
    private final NationalPriors priors;

    private NationalRates(Catalogue catalogue, NationalPriors priors) {
        this.catalogue = catalogue;
        this.grid = catalogue.grid();
        this.priors = priors;
    }

    /** National rates; empty if the catalogue shares no settings with the published tables. */
    static Optional<Rates> of(Catalogue catalogue) {
        NationalRates rates = new NationalRates(catalogue, NationalPriors.england());
        CellValues mix = rates.joinerMix();
        return mix.total() == 0
                ? Optional.empty()
                : Optional.of(
                        new Rates(
                                rates.priors.joiners().perHead(),
                                mix,
                                rates.leavers(),
                                rates.moves()));
    }

    private CellValues leavers() {
        double[] ofYearAndSetting = new double[Ncy.COUNT * grid.settings()];
        for (int i = 0; i < ofYearAndSetting.length; i++) {
            int ncy = Ncy.at(i / grid.settings());
            String setting = catalogue.settings().get(i % grid.settings()).code();
            ofYearAndSetting[i] =
                    ncy < LEAVERS_BY_SETTING_FROM
                            ? priors.leavers().probability(ncy)
                            : priors.leavers().probability(ncy, setting);
        }
        return CellValues.of(
                grid,
                cell ->
                        ofYearAndSetting[
                                Ncy.index(grid.ncy(cell)) * grid.settings() + grid.setting(cell)]);
    }

    private CellValues joinerMix() {
        double[] mix = new double[grid.size()];
        for (int n = 0; n < Ncy.COUNT; n++) {
            int ncy = Ncy.at(n);
            AgeGroup group = AgeGroup.ofNcy(ncy);
            Map<String, Double> settings = priors.joiners().settings(ncy);
            for (int s = 0; s < grid.settings(); s++) {
                Setting setting = catalogue.settings().get(s);
                double share = settings.getOrDefault(setting.code(), 0.0);
                Map<String, Double> needs =
                        share == 0 ? Map.of() : priors.joiners().needs(group, setting.code());
                for (int k = 0; k < grid.needs(); k++) {
                    Need need = catalogue.needs().get(k);
                    mix[grid.index(ncy, k, s)] = share * needs.getOrDefault(need.code(), 0.0);
                }
            }
        }
        Pooled.normalise(mix, grid.yearStride());
        return CellValues.copyOf(grid, mix);
    }

    private MoveRates moves() {
        int settings = grid.settings();
        double[] probability = new double[grid.size()];
        double[] destinations = new double[grid.size() * settings];
        for (int n = 0; n < Ncy.COUNT; n++) {
            int ncy = Ncy.at(n);
            for (int from = 0; from < settings; from++) {
                String code = catalogue.settings().get(from).code();
                double[] shares = shares(priors.movers().destinations(ncy, code));
                double moving =
                        Arrays.stream(shares).sum() > 0
                                ? priors.movers().probability(ncy, code)
                                : 0;
                for (int need = 0; need < grid.needs(); need++) {
                    int cell = grid.index(ncy, need, from);
                    probability[cell] = moving;
                    System.arraycopy(shares, 0, destinations, cell * settings, settings);
                }
            }
        }
        return new MoveRates(CellValues.copyOf(grid, probability), destinations);
    }

    private double[] shares(Map<String, Double> byCode) {
        double[] shares = new double[grid.settings()];
        byCode.forEach(
                (code, share) -> {
                    if (catalogue.hasSetting(code)) {
                        shares[catalogue.settingPosition(code)] = share;
                    }
                });
        Pooled.normalise(shares, shares.length);
        return shares;
    }
}
