package highneeds.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ContributionsTest {

    @Test
    void twoThatMakeUpNearlyAllKnowEachOthersShare() {
        assertThat(Contributions.of(List.of(50.0, 40.0, 5.0, 5.0)).dominated()).isTrue();
    }

    @Test
    void oneAloneIsTheSum() {
        assertThat(Contributions.of(List.of(2_538.0)).dominated()).isTrue();
    }

    /** 100 − 44 − 41 = 15, which is more than a tenth of 44; 44 + 41 = 85% is not above 85%. */
    @Test
    void manyOfLikeSizeProtectEachOther() {
        assertThat(Contributions.of(List.of(44.0, 41.0, 8.0, 7.0)).dominated()).isFalse();
        assertThat(Contributions.of(List.of(20.0, 20.0, 20.0, 20.0)).dominated()).isFalse();
    }

    @Test
    void nothingHasNobodyBehindIt() {
        assertThat(Contributions.of(List.of()).dominated()).isFalse();
        assertThat(Contributions.of(List.of(0.0)).dominated()).isFalse();
    }
}
