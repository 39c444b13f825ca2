package highneeds.app.cli;

import highneeds.app.Theme;
import highneeds.app.chart.ChartCard;
import highneeds.app.chart.ChartSpec;
import highneeds.app.figure.FanFigure;
import highneeds.app.figure.MoneyFigures;
import highneeds.app.figure.Slice;
import highneeds.app.figure.StackFigure;
import highneeds.app.figure.Subject;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.project.Project;
import highneeds.report.table.SafeReport;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import javax.imageio.ImageIO;

/** Writes the window's charts as PNG pictures, without a display. */
final class ChartPictures {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 520;
    private static final double SCALE = 2;

    private ChartPictures() {}

    /**
     * Writes four charts of every scenario.
     *
     * @return the files written, in order
     * @throws IOException if a file cannot be written
     */
    static List<Path> write(Project project, List<Forecast> forecasts, Path folder)
            throws IOException {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        for (Forecast forecast : forecasts) {
            charts(subject(project, forecast, forecasts))
                    .forEach(
                            (name, chart) ->
                                    charts.put(fileName(forecast.scenario(), name), chart));
        }
        return write(charts, folder);
    }

    /**
     * Writes the charts of a released report, in its profile.
     *
     * @return the files written, in order
     * @throws IOException if a file cannot be written
     */
    static List<Path> write(SafeReport report, Path folder) throws IOException {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        PublicCharts.of(report)
                .forEach(
                        (name, chart) ->
                                charts.put(
                                        fileName(report.disclosure().profile().label(), name),
                                        chart));
        return write(charts, folder);
    }

    private static List<Path> write(Map<String, ChartSpec> charts, Path folder) throws IOException {
        Files.createDirectories(folder);
        startToolkit();
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, ChartSpec> chart : charts.entrySet()) {
            Path file = folder.resolve(chart.getKey());
            WritableImage picture = picture(chart.getValue());
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            written.add(file);
        }
        return written;
    }

    private static Subject subject(Project project, Forecast chosen, List<Forecast> all) {
        List<Forecast> others =
                all.stream().filter(other -> other == all.getFirst() && other != chosen).toList();
        return new Subject(
                project.evidence().history(),
                project.evidence().catalogue(),
                chosen,
                Optional.of(chosen),
                others);
    }

    static Map<String, ChartSpec> charts(Subject subject) {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        charts.put("plans", FanFigure.of(Measure.PLANS, Slice.ALL, subject));
        charts.put(
                "plans-by-setting",
                StackFigure.of(Measure.PLANS, StackFigure.By.values()[0], subject));
        charts.put("spend-and-income", MoneyFigures.spendAndIncome(subject));
        charts.put("cumulative-balance", MoneyFigures.balance(subject));
        return charts;
    }

    static String fileName(String scenario, String chart) {
        String plain =
                scenario.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain + "-" + chart + ".png";
    }

    /** JavaFX's own headless screen, unless a window has started the toolkit already. */
    private static void startToolkit() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException alreadyStarted) {
            started.complete(null);
        }
        started.join();
        Platform.setImplicitExit(false);
    }

    private static WritableImage picture(ChartSpec chart) throws IOException {
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        drawn.complete(draw(chart));
                    } catch (RuntimeException e) {
                        drawn.completeExceptionally(e);
                    }
                });
        try {
            return drawn.join();
        } catch (CompletionException e) {
            throw new IOException(
                    "The chart '" + chart.title() + "' could not be drawn", e.getCause());
        }
    }

    private static WritableImage draw(ChartSpec chart) {
        ChartCard card = new ChartCard("chart");
        card.specProperty().set(chart);
        Scene scene = new Scene(card, WIDTH, HEIGHT);
        Theme.dressForPrint(scene);
        card.resize(WIDTH, HEIGHT);
        card.applyCss();
        card.layout();
        return card.picture(SCALE);
    }
}
