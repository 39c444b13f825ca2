package highneeds.published.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class ShippedTableTest {

    private static final AreaTables ENGLAND = AreaTables.of("England");

    @ParameterizedTest
    @EnumSource
    void everyTableCanBeRead(ShippedTable table) {
        assertThat(table.table().columns()).isNotEmpty();
        assertThat(table.sha256()).hasSize(64);
    }

    @Test
    void plansOfEnglandAreThePublishedTotals() {
        assertThat(ENGLAND.total(2019)).isEqualTo(353_995);
        assertThat(ENGLAND.total(2024)).isEqualTo(576_474);
        assertThat(ENGLAND.total(2025)).isEqualTo(638_745);
        assertThat(total(ENGLAND.caseload(2025))).isEqualTo(638_745);
        assertThat(total(ENGLAND.needsByAge(false))).isEqualTo(638_745);
        assertThat(total(ENGLAND.needsBySetting(false))).isEqualTo(638_745);
    }

    @Test
    void startedAndCeasedPlansOfEnglandAreThePublishedTotals() {
        assertThat(ENGLAND.newTotal(2024)).isEqualTo(97_747);
        assertThat(total(ENGLAND.newPlans(2024))).isEqualTo(97_747);
        assertThat(ENGLAND.ceasedTotal(2024)).isEqualTo(44_862 - 13_953);
        assertThat(Arrays.stream(ENGLAND.ceased(2024)).sum()).isEqualTo(44_862 - 13_953);
        assertThat(Arrays.stream(ENGLAND.ceasedBySetting(2024)).sum()).isEqualTo(44_862 - 13_953);
    }

    @Test
    void councilsAddUpToEngland() {
        double plans =
                Councils.shipped().all().stream()
                        .mapToDouble(council -> AreaTables.of(council.code()).total(2025))
                        .sum();
        assertThat(plans).isEqualTo(638_745);
    }

    @Test
    void grantOfEnglandIsThePublishedTotal() {
        assertThat(ShippedTable.ALLOCATIONS.table().value("high_needs_block", "2023-24", "England"))
                .hasValue(9_953_984_391.0);
    }

    @Test
    void residentialPlacementsOfEnglandAreThePublishedTotals() {
        assertThat(ENGLAND.residential(2025, "all")).containsExactly(1396, 825);
    }

    private static double total(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).sum();
    }
}
