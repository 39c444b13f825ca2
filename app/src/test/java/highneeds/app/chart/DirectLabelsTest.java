package highneeds.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class DirectLabelsTest {

    @Test
    void noneCoversAnotherAndAllStayInside() {
        DirectLabels labels = new DirectLabels();
        labels.add(List.of("c"), 99, "data-3");
        labels.add(List.of("a", "and more"), 96, "data-1");
        labels.add(List.of("b"), 97, "data-2");
        var placed = labels.placed(10, 0, 100);
        assertThat(placed)
                .extracting(label -> label.lines().getFirst())
                .containsExactly("a", "b", "c");
        assertThat(placed.get(2).y()).isLessThanOrEqualTo(100);
        assertThat(placed.get(1).y() - placed.get(0).y()).isGreaterThanOrEqualTo(15);
        assertThat(placed.get(2).y() - placed.get(1).y()).isGreaterThanOrEqualTo(10);
    }
}
