package highneeds.app.workbench;

import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.app.figure.FigureWords;
import highneeds.app.figure.PaybackFigure;
import highneeds.app.figure.TornadoFigure;
import highneeds.app.figure.WaterfallFigure;
import highneeds.compare.OnePercentTable;
import highneeds.compare.Payback;
import highneeds.compare.Sensitivities;
import highneeds.compare.Tornado;
import highneeds.compare.Waterfall;
import highneeds.domain.Progress;

import java.util.List;

/**
 * A scenario taken apart.
 *
 * @param waterfall what each lever adds
 * @param assumptions which assumptions the figure hangs on
 * @param levers which levers it hangs on, by their delivery
 * @param onePercent what one and two per cent of each assumption are worth
 * @param payback savings and capital year by year
 */
record Worked(
        BarSpec waterfall,
        BarSpec assumptions,
        BarSpec levers,
        List<OnePercentTable.Row> onePercent,
        ChartSpec payback) {

    static final Worked NOTHING =
            new Worked(
                    BarSpec.empty("What each lever adds"),
                    BarSpec.empty("Which assumptions it hangs on"),
                    BarSpec.empty("Which levers it hangs on"),
                    List.of(),
                    ChartSpec.empty("What it saves"));

    /** Takes a scenario apart; some dozens of expected runs. */
    static Worked of(Question question, Progress progress) {
        var workbench = question.workbench();
        var levers = question.levers();
        var figure = question.figure();
        String name = question.scenario();
        progress.at(0, "Working out what each lever adds");
        Waterfall waterfall = Waterfall.of(workbench, levers, figure, question.catalogue());
        progress.at(0.2, "Moving each assumption");
        Tornado assumptions =
                Tornado.ofAssumptions(workbench, levers, figure, Sensitivities.standard());
        progress.at(0.5, "Working out the table of one per cent");
        OnePercentTable table =
                OnePercentTable.of(workbench, levers, figure, Sensitivities.standard());
        progress.at(0.9, "Delivering each lever at its low and high");
        Tornado delivered = Tornado.ofLevers(workbench, levers, figure);
        Payback payback = Payback.of(workbench.run("", List.of()), workbench.run(name, levers));
        return new Worked(
                WaterfallFigure.of(waterfall, name),
                TornadoFigure.of(assumptions, "assumptions", name),
                TornadoFigure.of(delivered, "levers", name),
                table.rows(),
                PaybackFigure.of(payback, name));
    }

    /** What the table of one per cent is about. */
    static String tableTitle(Question question) {
        return "What 1% and 2% are worth in the " + FigureWords.of(question.figure());
    }
}
