package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.part.Icons;
import highneeds.app.part.NumberField;
import highneeds.app.part.Typed;
import highneeds.workload.Post;
import highneeds.workload.Role;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** One row of the team: fields that are taken when they are left. */
final class PostRow {

    private static final double DAY_WIDTH = 112;
    private static final double NOTE_WIDTH = 220;
    private static final double ROLE_WIDTH = 210;

    private final WorkloadViewModel model;
    private final int position;
    private final ComboBox<Role> role = new ComboBox<>();
    private final NumberField posts;
    private final NumberField from;
    private final NumberField until;
    private final NumberField cost;
    private final NumberField note;
    private final Button remove;
    private boolean showing;

    PostRow(WorkloadViewModel model, int position) {
        this.model = model;
        this.position = position;
        String row = ", row " + (position + 1);
        posts = field("posts", "Full-time posts" + row, this::takePosts);
        from = field("from", "First day, empty if there already" + row, this::takeFrom);
        until = field("until", "Last day, empty if they stay" + row, this::takeUntil);
        cost = field("cost", "Cost of one full-time post, pounds a year" + row, this::takeCost);
        note = field("note", "Note" + row, this::takeNote);
        from.setPrefWidth(DAY_WIDTH);
        until.setPrefWidth(DAY_WIDTH);
        note.setPrefWidth(NOTE_WIDTH);
        note.setMinWidth(NOTE_WIDTH / 2);
        remove =
                Icons.button(
                        Feather.TRASH_2,
                        "Take away row " + (position + 1),
                        () ->
                                model.change(
                                        "take away posts",
                                        now -> now.withPosts(without(now.posts(), position))));
        remove.setId("post-remove-" + position);
        roles(row);
    }

    private void roles(String row) {
        role.setItems(FXCollections.observableArrayList(Role.values()));
        role.setId("post-role-" + position);
        role.setAccessibleText("Role" + row);
        role.setPrefWidth(ROLE_WIDTH);
        role.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Role each) {
                        return each == null ? "" : each.label();
                    }

                    @Override
                    public Role fromString(String text) {
                        return Role.named(text).orElse(null);
                    }
                });
        role.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null && !showing) {
                                change("role of posts", (post, now) -> withRole(post, now), chosen);
                            }
                        });
    }

    private static Post withRole(Post post, Role role) {
        return new Post(
                role, post.fte(), post.from(), post.until(), post.yearlyCost(), post.note());
    }

    private static <T> List<T> without(List<T> all, int position) {
        List<T> fewer = new java.util.ArrayList<>(all);
        fewer.remove(position);
        return fewer;
    }

    private NumberField field(String id, String name, java.util.function.Predicate<String> take) {
        return new NumberField("post-" + id + "-" + position, name, take);
    }

    private <T> boolean change(String what, BiFunction<Post, T, Post> how, T value) {
        return model.change(
                what, now -> now.withPost(position, how.apply(now.posts().get(position), value)));
    }

    private boolean takePosts(String text) {
        return number(
                "Posts",
                text,
                "number of posts",
                (post, fte) ->
                        new Post(
                                post.role(),
                                fte,
                                post.from(),
                                post.until(),
                                post.yearlyCost(),
                                post.note()));
    }

    private boolean takeCost(String text) {
        return number(
                "Cost of posts",
                text,
                "number of pounds",
                (post, pounds) ->
                        new Post(
                                post.role(),
                                post.fte(),
                                post.from(),
                                post.until(),
                                pounds,
                                post.note()));
    }

    private boolean number(
            String what, String text, String kind, BiFunction<Post, Double, Post> how) {
        OptionalDouble typed = text.isBlank() ? OptionalDouble.of(0) : Typed.number(text, false);
        if (typed.isEmpty()) {
            model.refuse(what + ": \u201c" + text + "\u201d is no " + kind + ".");
            return false;
        }
        return change(what.toLowerCase(java.util.Locale.UK), how, typed.getAsDouble());
    }

    private boolean takeFrom(String text) {
        return day(
                text,
                (post, day) ->
                        new Post(
                                post.role(),
                                post.fte(),
                                day,
                                post.until(),
                                post.yearlyCost(),
                                post.note()));
    }

    private boolean takeUntil(String text) {
        return day(
                text,
                (post, day) ->
                        new Post(
                                post.role(),
                                post.fte(),
                                post.from(),
                                day,
                                post.yearlyCost(),
                                post.note()));
    }

    private boolean day(String text, BiFunction<Post, Optional<LocalDate>, Post> how) {
        Optional<LocalDate> day = Typed.day(text);
        if (day.isEmpty() && !text.isBlank()) {
            model.refuse("\u201c" + text + "\u201d is no day. Type it as 1 Sep 2026, or nothing.");
            return false;
        }
        return change("days of posts", how, day);
    }

    private boolean takeNote(String text) {
        return change(
                "note on posts",
                (post, words) ->
                        new Post(
                                post.role(),
                                post.fte(),
                                post.from(),
                                post.until(),
                                post.yearlyCost(),
                                words),
                text.strip());
    }

    void show(Post post) {
        showing = true;
        role.setValue(post.role());
        showing = false;
        posts.show(Format.dial(post.fte(), post.fte() == Math.rint(post.fte()) ? 1 : 0.1), "");
        from.show(post.from().map(Format::day).orElse(""), "there now");
        until.show(post.until().map(Format::day).orElse(""), "stays");
        cost.show(post.yearlyCost() == 0 ? "" : Format.count(post.yearlyCost()), "0");
        note.show(post.note(), "");
    }

    Node[] nodes() {
        return new Node[] {role, posts, from, until, cost, note, remove};
    }
}
