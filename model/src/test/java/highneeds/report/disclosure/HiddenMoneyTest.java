package highneeds.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.report.disclosure.HiddenMoney.Group;
import highneeds.report.disclosure.HiddenMoney.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

class HiddenMoneyTest {

    @Test
    void nothingIsHiddenWhereNobodyIsFew() {
        List<Group> settings = List.of(new Group("a", 40, 5, false), new Group("b", 6, -1, false));

        assertThat(HiddenMoney.of(settings, List.of(), 6)).isEmpty();
    }

    @Test
    void aThinSettingTakesTheSmallestOtherWithIt() {
        List<Group> settings =
                List.of(
                        new Group("thin", 3, 4, false),
                        new Group("small", 9, 4, false),
                        new Group("big", 90, 9, false));

        assertThat(HiddenMoney.of(settings, List.of(), 6))
                .containsExactlyInAnyOrder("thin", "small");
    }

    @Test
    void aSettingOfTwoProvidersIsThinWhateverItsSize() {
        List<Group> settings =
                List.of(new Group("two", 80, 2, false), new Group("many", 90, 9, false));

        assertThat(HiddenMoney.of(settings, List.of(), 6)).contains("two");
    }

    @Test
    void aSumThatIsNothingButAThinSettingIsHiddenWithAnotherSum() {
        List<Group> settings =
                List.of(
                        new Group("thin", 3, 4, false),
                        new Group("x", 20, 4, false),
                        new Group("y", 30, 4, false),
                        new Group("z", 90, 9, false));
        List<Part> sums =
                List.of(
                        new Part("Only thin", List.of("thin")),
                        new Part("X and Y", List.of("x", "y")),
                        new Part("Z", List.of("z")));

        assertThat(HiddenMoney.of(settings, List.of(sums), 6))
                .contains("thin", "x", "Only thin", "X and Y")
                .doesNotContain("z", "Z");
    }

    static LongStream councils() {
        return LongStream.rangeClosed(1, 200);
    }

    /** All sums shown are equations; a setting is found out if they leave it one value. */
    @ParameterizedTest
    @MethodSource("councils")
    void noThinSettingFollowsFromTheSumsShown(long seed) {
        Random random = new Random(seed);
        List<Group> settings = new ArrayList<>();
        int count = 3 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int children = random.nextBoolean() ? random.nextInt(12) : random.nextInt(300);
            settings.add(
                    new Group("s" + i, children, random.nextInt(8) - 1, random.nextInt(6) == 0));
        }
        List<List<Part>> partitions =
                List.of(
                        partition("p", settings, random),
                        partition("q", settings, random),
                        partition("r", settings, random));

        Set<String> hidden = HiddenMoney.of(settings, partitions, 6);

        KnownSums attacker = new KnownSums(settings.stream().map(Group::label).toList());
        attacker.knows(settings.stream().map(Group::label).toList());
        settings.stream()
                .map(Group::label)
                .filter(label -> !hidden.contains(label))
                .forEach(label -> attacker.knows(List.of(label)));
        partitions.forEach(
                parts ->
                        parts.stream()
                                .filter(part -> !hidden.contains(part.label()))
                                .forEach(part -> attacker.knows(part.settings())));
        for (Group group : settings) {
            if (group.thin(6) && settings.size() > 1) {
                assertThat(attacker.findsOut(group.label())).as(group.toString()).isFalse();
            }
        }
    }

    private static List<Part> partition(String name, List<Group> settings, Random random) {
        List<List<String>> members = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            members.add(new ArrayList<>());
        }
        settings.forEach(setting -> members.get(random.nextInt(4)).add(setting.label()));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            parts.add(new Part(name + i, members.get(i)));
        }
        return parts;
    }
}
