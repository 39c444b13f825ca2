package highneeds.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Catalogue;
import highneeds.importer.sheet.Cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "R,0",
        "Rec,0",
        "Reception,0",
        "YR,0",
        "Year R,0",
        "0,0",
        "N1,-2",
        "N2,-1",
        "Nursery,-1",
        "E1,-4",
        "E2,-3",
        "Y7,7",
        "Yr 7,7",
        "Year 7,7",
        "year07,7",
        "7,7",
        "07,7",
        "7.0,7",
        "NCY 11,11",
        "Y14,14",
        "-1,-1",
        "-4,-4",
        "20,20",
        "Age 22,18",
        "NC Year 9,9"
    })
    void ncYears(String text, int ncy) {
        assertThat(NcYears.of(Cell.of(text))).hasValue(ncy);
    }

    @Test
    void whatIsNoYearIsNone() {
        for (String text : new String[] {"n/a", "Year", "Y", "100", "7A", "Key stage 2", ""}) {
            assertThat(NcYears.of(Cell.of(text))).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'£1,234.50',1234.5",
        "'(500)',-500",
        "'1 234',1234",
        "'-£40',-40",
        "'£-40',-40",
        "'500 CR',-500",
        "'12.5k',12500",
        "'£1.2m',1200000",
        "'10%',0.1",
        "'1,234,567',1234567",
        "'£(1,000.25)',-1000.25",
        "'£950 pw',950",
        "'0',0",
        "'.5',0.5",
        "'45 per day',45",
        "'GBP 300',300",
        "'300-',-300"
    })
    void money(String text, double amount) {
        assertThat(Amounts.of(Cell.of(text))).hasValue(amount);
    }

    @Test
    void whatIsNoMoneyIsNone() {
        for (String text : new String[] {"n/a", "tbc", "1,23", "12/01/2024", "£", "-", "#REF!"}) {
            assertThat(Amounts.of(Cell.of(text))).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SS,SS",
        "Special,SS",
        "Special Schools,SS",
        "Maintained Special School,SS",
        "INMSS,ISS",
        "Out of area special,SSO",
        "PRU,AP",
        "6FC,FE",
        "EHE,EHE",
        "Not in education,NEET",
        "OPA,EHE"
    })
    void settings(String text, String code) {
        assertThat(new SettingCodes(Catalogue.standard(), Map.of()).of(text)).contains(code);
    }

    @Test
    void anotherCouncilIsToldFromTheOwnInAllItsSpellings() {
        Authorities authorities = new Authorities("Exampleshire County Council");
        for (String own :
                new String[] {"", "Exampleshire", "EXAMPLESHIRE CC", "In area", "Yes", "888"}) {
            assertThat(authorities.isOther(own)).as(own).isFalse();
        }
        for (String other : new String[] {"Otherton", "Out of county", "OLA", "No"}) {
            assertThat(authorities.isOther(other)).as(other).isTrue();
        }
        assertThat(new Authorities("").isOther("Otherton")).isFalse();
    }

    @Test
    void theUsersChoiceComesBeforeTheCatalogue() {
        var needs =
                new NeedCodes(Catalogue.standard(), Map.of("Behaviour plus", "SEMH", "ASC", "OTH"));
        assertThat(needs.of("behaviour PLUS")).contains("SEMH");
        assertThat(needs.of("ASC")).contains("OTH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "St Mary's",
                "St  Mary's",
                " St Mary's ",
                "St\tMary's\r\nSchool",
                "two \n lines",
                "tab\u000bbed",
                "bell\u0007 rings",
                "non\u00a0breaking"
            })
    void aNameComesOnOneLine(String text) {
        assertThat(Words.oneLine(text)).isEqualTo(text.replaceAll("\\s+", " "));
    }
}
