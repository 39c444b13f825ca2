package highneeds.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What brings the share of plans to a target, in sentences. */
public final class TargetWords {

    private static final double LEAST_POSTS = 0.05;

    /** Half a per cent of plans: less is not worth a post. */
    private static final double LEAST_GAIN = 0.005;

    private TargetWords() {}

    /** The answer, what matters first. */
    public static List<String> of(TargetAnswer answer) {
        List<String> words = new ArrayList<>();
        words.add(
                text(
                        "%s of plans are expected within %d weeks in %d; the target is %s.",
                        percent(answer.now()),
                        Track.PLAN_WEEKS,
                        answer.year(),
                        percent(answer.target())));
        words.addAll(towards(answer));
        return words;
    }

    /** What it takes to reach the target, without saying again where things stand. */
    public static List<String> towards(TargetAnswer answer) {
        List<String> words = new ArrayList<>();
        if (answer.reached()) {
            words.add("The posts there are reach it.");
            range(answer).ifPresent(words::add);
            return words;
        }
        if (answer.weeksSooner().isEmpty()) {
            words.add(
                    text(
                            "No number of posts reaches it: with as many of every role as could"
                                    + " help it is %s, and decisions and advice that come %d weeks"
                                    + " sooner are not enough either. A target of %s or less can be"
                                    + " reached.",
                            percent(answer.best()),
                            TargetAnswer.MOST_WEEKS,
                            percent(Math.floor(100 * answer.best()) / 100)));
            return words;
        }
        int weeks = answer.weeksSooner().getAsInt();
        if (weeks > 0) {
            words.add(
                    text(
                            "Posts alone do not reach it: with as many of every role as could help"
                                    + " it is %s, because of the weeks that go by for notice and"
                                    + " advice whoever works on a case.",
                            percent(answer.best())));
        }
        answer.together().ifPresent(posts -> words.add(together(answer, posts, weeks)));
        if (weeks == 0) {
            answer.alone().forEach((role, needed) -> words.add(alone(answer, role, needed)));
        }
        return words;
    }

    private static String together(TargetAnswer answer, Map<Role, Double> posts, int weeks) {
        String more =
                posts.entrySet().stream()
                        .filter(each -> each.getValue() > LEAST_POSTS)
                        .map(each -> text("%.1f more of %s", each.getValue(), plain(each.getKey())))
                        .collect(Collectors.joining(", "));
        String sooner =
                weeks == 0
                        ? ""
                        : "decisions and advice "
                                + weeks
                                + (weeks == 1 ? " week" : " weeks")
                                + " sooner";
        String both = sooner.isEmpty() || more.isEmpty() ? "" : " and ";
        return "What would reach it in "
                + answer.year()
                + ": "
                + sooner
                + both
                + more
                + (more.isEmpty() ? "." : " (full-time posts from the start).")
                + range(answer).map(said -> " " + said).orElse("");
    }

    /** How many posts that is in all, by the luck of the runs. */
    private static Optional<String> range(TargetAnswer answer) {
        return answer.range()
                .map(
                        posts ->
                                posts.high() < LEAST_POSTS
                                        ? "In nine of ten runs no more are needed."
                                        : Double.isInfinite(posts.high())
                                                ? text(
                                                        "In all %.1f posts or more; in more than a"
                                                                + " tenth of the runs no number"
                                                                + " reaches it.",
                                                        posts.low())
                                                : text(
                                                        "In all %.1f to %.1f more posts, 80%%"
                                                                + " range.",
                                                        posts.low(), posts.high()));
    }

    private static String alone(TargetAnswer answer, Role role, StaffNeeded needed) {
        if (needed.posts().isPresent()) {
            return text(
                    "With %s alone: %.1f more full-time posts.",
                    plain(role), needed.posts().getAsDouble());
        }
        return needed.best() < answer.now() + LEAST_GAIN
                ? text("More of %s alone does not help.", plain(role))
                : text("With %s alone it is at most %s.", plain(role), percent(needed.best()));
    }

    private static String plain(Role role) {
        return role.label().toLowerCase(Locale.UK);
    }

    private static String percent(double share) {
        return text("%.0f%%", 100 * share);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.UK, format, values);
    }
}
