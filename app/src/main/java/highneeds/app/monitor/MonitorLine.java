package highneeds.app.monitor;

import highneeds.app.Format;
import highneeds.monitor.MonitorMovement;
import highneeds.monitor.MonitorRow;

import java.util.Optional;

/**
 * One line of the table, in words.
 *
 * @param name line, setting or total
 * @param row its figures
 * @param movement why its projection moved; empty for a setting
 * @param total true for the whole of a fund
 */
record MonitorLine(String name, MonitorRow row, Optional<MonitorMovement> movement, boolean total) {

    String range() {
        return row.high() > row.low()
                ? Format.thousands(row.low()) + "–" + Format.thousands(row.high())
                : "–";
    }

    String ofBudget() {
        return row.budget() == 0 ? "–" : Format.percent(row.variance() / row.budget());
    }

    String last() {
        return movement.map(known -> Format.thousands(known.start())).orElse("");
    }

    String moved() {
        return movement.map(known -> Format.thousands(known.change())).orElse("");
    }

    String reason() {
        return movement.map(MonitorMovement::words).orElse("");
    }
}
