package highneeds.forecast;

import com.sun.management.OperatingSystemMXBean;

import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How the cost of a forecast grows with plans, cells, years and simulations. Every line is a
 * process of its own with two threads and a heap of 512 MB (1 GB for the wide grid), so that its
 * memory is its own. Processor seconds are counted, which other work on the machine changes least.
 */
public final class Growth {

    private static final int[][] PLANS_PARTS_YEARS_SIMULATIONS = {
        {6_400, 1, 10, 0},
        {6_400, 1, 10, 100},
        {6_400, 1, 10, 1_000},
        {6_400, 1, 10, 10_000},
        {64_000, 1, 10, 100},
        {640_000, 1, 10, 100},
        {6_400, 10, 10, 100},
        {6_400, 1, 1, 1_000},
        {6_400, 1, 20, 1_000},
    };

    private static final int TIMES = 3;

    private Growth() {}

    /**
     * @param args nothing for the whole table, or plans, parts of each need, years and simulations
     *     for one line of it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 4) {
            line(
                    Integer.parseInt(args[0]),
                    Integer.parseInt(args[1]),
                    Integer.parseInt(args[2]),
                    Integer.parseInt(args[3]));
            return;
        }
        System.out.println(
                "| plans | cells | years | simulations | first, CPU s | warm, CPU s | warm, s |"
                        + " most memory, MB |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int[] line : PLANS_PARTS_YEARS_SIMULATIONS) {
            new ProcessBuilder(command(line)).inheritIO().start().waitFor();
        }
    }

    private static List<String> command(int[] line) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                line[1] == 1 ? "-Xmx512m" : "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Growth.class.getName(),
                Integer.toString(line[0]),
                Integer.toString(line[1]),
                Integer.toString(line[2]),
                Integer.toString(line[3]));
    }

    private static void line(int plans, int parts, int years, int simulations) throws IOException {
        Baseline given = new SizedCouncil(plans, parts, years).baseline();
        double first = 0;
        double warm = Double.POSITIVE_INFINITY;
        double elapsed = Double.POSITIVE_INFINITY;
        for (int time = 0; time < TIMES; time++) {
            double cpu = processorSeconds();
            long start = System.nanoTime();
            Forecasting.run("", given, new RunChoices(years, simulations, time), Progress.NONE, 2);
            double seconds = processorSeconds() - cpu;
            if (time == 0) {
                first = seconds;
            } else {
                warm = Math.min(warm, seconds);
                elapsed = Math.min(elapsed, (System.nanoTime() - start) / 1e9);
            }
        }
        System.out.printf(
                Locale.UK,
                "| %,d | %,d | %d | %,d | %.2f | %.2f | %.2f | %,d |%n",
                plans,
                given.opening().plans().grid().size(),
                years,
                simulations,
                first,
                warm,
                elapsed,
                mostMemory());
    }

    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** Most memory the process has held, MB; Linux only. */
    private static long mostMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
