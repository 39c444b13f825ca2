package highneeds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.indicator.CouncilFigure.Origin;
import highneeds.indicator.published.Indicator;
import highneeds.published.PublishedTables;
import highneeds.statement.Limit.Side;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class IndicatorSheetTest {

    private static final Evidence BUCKINGHAMSHIRE =
            PublishedTables.evidence("Buckinghamshire").value();

    private static IndicatorSheet sheet(Evidence evidence, IndicatorBook book, Indicator which) {
        return IndicatorSheet.all(evidence, book).get(which.ordinal());
    }

    private static OwnFigure own(Indicator indicator, int year, double value) {
        return new OwnFigure(indicator, year, value, "SEN2 return", LocalDate.of(year + 1, 3, 31));
    }

    @Test
    void aLaterFigureOfTheCouncilFollowsThePublishedOnesAndIsMarked() {
        IndicatorBook book = IndicatorBook.EMPTY.with(own(Indicator.WITHIN_20_WEEKS, 2025, 55));
        IndicatorSheet sheet = sheet(BUCKINGHAMSHIRE, book, Indicator.WITHIN_20_WEEKS);
        CouncilFigure latest = sheet.latest().orElseThrow();
        assertThat(sheet.figures()).hasSize(10);
        assertThat(latest.value()).isEqualTo(55);
        assertThat(latest.origin()).isEqualTo(Origin.OWN);
        assertThat(latest.source()).isEqualTo("SEN2 return, as at 2026-03-31");
    }

    @Test
    void aFigureOfTheSameYearTakesThePlaceOfThePublishedOne() {
        IndicatorBook book = IndicatorBook.EMPTY.with(own(Indicator.WITHIN_20_WEEKS, 2024, 33));
        IndicatorSheet sheet = sheet(BUCKINGHAMSHIRE, book, Indicator.WITHIN_20_WEEKS);
        assertThat(sheet.figures()).hasSize(9);
        assertThat(sheet.latest().orElseThrow().value()).isEqualTo(33);
        assertThat(sheet.standing().orElseThrow().council().value())
                .as("beside other councils the published figure stays")
                .hasValueCloseTo(32.1, within(1e-9));
    }

    @Test
    void aCouncilWithoutPublishedFiguresHasThoseOfItsOwnCensuses() {
        Evidence evidence = Exampleshire.evidence();
        IndicatorSheet sheet = sheet(evidence, IndicatorBook.EMPTY, Indicator.PLANS_RATE);
        int census = evidence.history().latest().census();
        double plans = evidence.history().latest().plans().total();
        double residents = evidence.population().in(census - 1).total();
        CouncilFigure latest = sheet.latest().orElseThrow();
        assertThat(sheet.standing()).isEmpty();
        assertThat(sheet.missing()).contains("Nothing is published");
        assertThat(sheet.england().isPublished()).isTrue();
        assertThat(latest.origin()).isEqualTo(Origin.DATA);
        assertThat(latest.year()).isEqualTo(census);
        assertThat(latest.value()).isCloseTo(1000 * plans / residents, within(1e-9));
    }

    @Test
    void estimatesFromPublishedTotalsAreNoFiguresOfTheCouncilsOwn() {
        for (IndicatorSheet sheet : IndicatorSheet.all(BUCKINGHAMSHIRE, IndicatorBook.EMPTY)) {
            assertThat(sheet.figures()).allMatch(figure -> figure.origin() == Origin.PUBLISHED);
        }
    }

    @Test
    void aProjectWithoutDataHasNoFigureAndNoFailure() {
        Evidence nothing = Evidence.none(Catalogue.standard(), Evidence.UNNAMED);
        for (IndicatorSheet sheet : IndicatorSheet.all(nothing, IndicatorBook.EMPTY)) {
            assertThat(sheet.latest()).isEmpty();
            assertThat(sheet.missing()).isNotBlank();
        }
    }

    @Test
    void aGapIsSaidAndNeverZero() {
        Evidence cambridgeshire = PublishedTables.evidence("Cambridgeshire").value();
        IndicatorSheet sheet = sheet(cambridgeshire, IndicatorBook.EMPTY, Indicator.SPECIAL_SHARE);
        assertThat(sheet.missing()).contains("no setting is published");
        assertThat(sheet.figures()).noneMatch(figure -> figure.year() == 2025);
        assertThat(sheet.figures()).allMatch(figure -> figure.value() > 0);
    }

    @Test
    void oneFigureAYearAndOneTargetAnIndicator() {
        OwnFigure first = own(Indicator.APPEALS, 2025, 3);
        IndicatorBook book =
                IndicatorBook.EMPTY.with(first).with(own(Indicator.APPEALS, 2025, 2.5));
        assertThat(book.own()).hasSize(1);
        assertThat(book.without(Indicator.APPEALS, 2025)).isEqualTo(IndicatorBook.EMPTY);
        Target target = new Target(Indicator.APPEALS, Side.AT_MOST, 2, 2028);
        assertThat(book.with(target).with(target).targets()).containsExactly(target);
        assertThatThrownBy(() -> new IndicatorBook(List.of(first, first), List.of()))
                .hasMessageContaining("two figures");
    }

    @Test
    void aFigureNeedsItsSourceAndADayThatFitsItsYear() {
        assertThatThrownBy(
                        () ->
                                new OwnFigure(
                                        Indicator.APPEALS, 2025, 2, " ", LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("source");
        assertThatThrownBy(
                        () ->
                                new OwnFigure(
                                        Indicator.APPEALS,
                                        2025,
                                        2,
                                        "Return",
                                        LocalDate.of(2024, 1, 1)))
                .hasMessageContaining("as at");
        assertThatThrownBy(() -> own(Indicator.WITHIN_20_WEEKS, 2025, 101))
                .hasMessageContaining("from 0 to 100");
        assertThatThrownBy(() -> own(Indicator.BALANCE, 2025, Double.NaN))
                .hasMessageContaining("type a number");
    }
}
