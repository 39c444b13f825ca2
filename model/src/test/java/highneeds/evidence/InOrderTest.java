package highneeds.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

class InOrderTest {

    @Test
    void theSameEvidenceIsSavedInTheSameOrderHoweverItCame() {
        Map<String, String> came = new LinkedHashMap<>();
        for (String provider : new String[] {"oak", "ash", "yew", "elm", "fir", "bay"}) {
            came.put(provider, "North");
        }
        assertThat(InOrder.copy(came).keySet())
                .containsExactly("ash", "bay", "elm", "fir", "oak", "yew");
    }

    @Test
    void aCopyIsEmptyForNoneAndCannotBeChanged() {
        assertThat(InOrder.copy(null)).isEmpty();
        assertThatThrownBy(() -> InOrder.copy(Map.of("oak", 1)).put("ash", 2))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
