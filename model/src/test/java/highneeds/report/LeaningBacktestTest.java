package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.SteadyTown;
import highneeds.calibration.CalibrationChoices;
import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.BacktestRow.Method;
import highneeds.forecast.BacktestRow.Part;
import highneeds.forecast.RunChoices;
import highneeds.report.table.Assurance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Forecasts from censuses with little history: shown, told apart, and in no score. */
class LeaningBacktestTest {

    @TempDir Path folder;

    private static Backtest of(int censuses) {
        return Backtest.run(
                SteadyTown.standard(IntStream.rangeClosed(2027 - censuses, 2026).boxed().toList()),
                CalibrationChoices.DEFAULT,
                new RunChoices(5, 0, 1),
                Progress.NONE);
    }

    private List<String> csv(Backtest test) throws IOException {
        Path file = folder.resolve("backtest.csv");
        BacktestCsv.write(test, file);
        return Files.readAllLines(file);
    }

    @Test
    void theFileNamesWhoseRatesWereUsedAndHasEnglandsLast() throws IOException {
        List<String> lines = csv(of(6));
        assertThat(lines.getFirst()).endsWith(",rates");
        List<String> own = lines.stream().filter(line -> line.endsWith(",own")).toList();
        List<String> national = lines.stream().filter(line -> line.endsWith(",national")).toList();
        assertThat(own).isNotEmpty().noneMatch(line -> line.startsWith("2021,"));
        assertThat(national).isNotEmpty().allMatch(line -> line.matches("202[12],.*"));
        assertThat(lines.subList(1, 1 + own.size())).isEqualTo(own);
        assertThat(lines).hasSize(1 + own.size() + national.size());
    }

    @Test
    void noScoreCountsThem() {
        Backtest six = of(6);
        assertThat(six.score(Part.TOTAL, Method.FORECAST).figures()).isEqualTo(3 + 2 + 1);
        assertThat(six.leaningScore(Part.TOTAL, Method.FORECAST).figures()).isEqualTo(5 + 4);
    }

    @Test
    void aShortHistoryHasThemOnlyAndIsNoEmptyBacktest() {
        Backtest two = of(2);
        assertThat(two.rows()).isEmpty();
        assertThat(two.isEmpty()).isFalse();
        assertThat(Assurance.NONE.with(two).backtest()).contains(two);
        assertThat(of(1).isEmpty()).isTrue();
        assertThat(Assurance.NONE.with(of(1)).backtest()).isEmpty();
    }
}
