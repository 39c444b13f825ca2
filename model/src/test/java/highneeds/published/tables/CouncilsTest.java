package highneeds.published.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilsTest {

    private final Councils councils = Councils.shipped();

    @Test
    void thereAreOneHundredAndFiftyThreeWithTenNeighboursEach() {
        assertThat(councils.all()).hasSize(153);
        assertThat(councils.all()).allMatch(council -> council.neighbours().size() == 10);
    }

    @ParameterizedTest
    @CsvSource({
        "825, Buckinghamshire",
        "BUCKINGHAMSHIRE council, Buckinghamshire",
        "City of York, York",
        "Hull City Council, 'Kingston upon Hull, City of'",
        "Durham, County Durham",
        "St Helens, St. Helens",
        "Herefordshire, 'Herefordshire, County of'",
        "Telford & Wrekin, Telford and Wrekin",
        "Bournemouth, 'Bournemouth, Christchurch and Poole'",
        "Nottingham, Nottingham",
        "Lincolnshire, Lincolnshire",
        "City of London, City of London",
    })
    void findsACouncilHoweverItIsWritten(String typed, String name) {
        assertThat(councils.find(typed)).map(Council::name).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cumbria", "Northamptonshire", "Kingston", "London", "Atlantis", ""})
    void findsNothingWhereMoreThanOneOrNoneIsMeant(String typed) {
        assertThat(councils.find(typed)).isEmpty();
    }

    @Test
    void offersTheCouncilsThatReplacedAFormerOneFirst() {
        assertThat(councils.nearest("cumbria", 2))
                .extracting(Council::name)
                .containsExactly("Cumberland", "Westmorland and Furness");
    }
}
