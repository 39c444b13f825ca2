package highneeds.workload;

import highneeds.domain.FinancialYear;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who works on the cases.
 *
 * @param posts posts of every role
 * @param hours hours a week that a full-time post of each role has for cases
 */
public record Team(List<Post> posts, Map<Role, Double> hours) {

    /** Advice cannot be gathered while schools are closed; a working assumption. */
    private static final double IN_AUGUST = 0.5;

    public Team {
        posts = List.copyOf(posts);
        EnumMap<Role, Double> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            all.put(role, hours.getOrDefault(role, role.usualHours()));
        }
        hours = Collections.unmodifiableMap(all);
    }

    /** Posts with the usual hours. */
    public static Team of(List<Post> posts) {
        return new Team(posts, Map.of());
    }

    /** The same with more posts. */
    public Team with(Post more) {
        List<Post> all = new ArrayList<>(posts);
        all.add(more);
        return new Team(all, hours);
    }

    /** Full-time posts of a role on a day. */
    public double posts(Role role, LocalDate day) {
        return posts.stream()
                .filter(post -> post.role() == role && post.worksOn(day))
                .mapToDouble(Post::fte)
                .sum();
    }

    /** Hours a role has for cases in the week that begins on a Monday. */
    public double hours(Role role, LocalDate monday) {
        boolean holidays = monday.getMonth() == Month.AUGUST && role != Role.CASEWORKER;
        return posts(role, monday) * hours.get(role) * (holidays ? IN_AUGUST : 1);
    }

    /** What the posts that are there on a day cost in a week, GBP. */
    public double weeklyCost(LocalDate day) {
        return posts.stream()
                .filter(post -> post.worksOn(day))
                .mapToDouble(post -> post.fte() * post.yearlyCost() * 7 / 365.25)
                .sum();
    }

    /** What one full-time post of a role costs a year, GBP, as typed; 0 if no cost was. */
    double yearlyCost(Role role) {
        double posts = 0;
        double cost = 0;
        for (Post post : posts()) {
            if (post.role() == role && post.yearlyCost() > 0) {
                posts += post.fte();
                cost += post.fte() * post.yearlyCost();
            }
        }
        return posts == 0 ? 0 : cost / posts;
    }

    /** What the posts of a role cost over a financial year, GBP, day by day. */
    public double cost(Role role, FinancialYear year) {
        LocalDate first = LocalDate.of(year.startYear(), 4, 1);
        Team only = new Team(posts.stream().filter(post -> post.role() == role).toList(), hours);
        return first.datesUntil(first.plusYears(1))
                .mapToDouble(day -> only.weeklyCost(day) / 7)
                .sum();
    }
}
