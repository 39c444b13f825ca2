package highneeds.importer.table;

import highneeds.domain.Ncy;
import highneeds.evidence.StatutoryRequest;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.WideYears;
import highneeds.importer.value.NcYears;
import highneeds.importer.value.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The table of requests for an assessment, one row each or one row of counts for each month. */
public final class RequestTable {

    /** More in a month than any council receives. */
    private static final int MOST_IN_A_MONTH = 5_000;

    private final Table table;
    private final Reading reading;
    private final List<StatutoryRequest> requests = new ArrayList<>();

    public RequestTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    public TableReading read() {
        boolean counts = table.has(Field.MONTH) && table.has(Field.REQUESTS);
        return Rows.each(table, reading.issues(), counts ? this::readMonth : this::readRequest);
    }

    public List<StatutoryRequest> requests() {
        return requests;
    }

    private void readRequest(RowValues row) throws LeftOut {
        LocalDate received = row.requiredDate(Field.REQUEST_DATE);
        if (received.isAfter(reading.today())) {
            throw new LeftOut(
                    "request-in-future",
                    Field.REQUEST_DATE,
                    "The request lies in the future, so the row was left out.",
                    "Correct the date.");
        }
        Optional<LocalDate> planFinal = row.date(Field.PLAN_DATE);
        requests.add(
                new StatutoryRequest(
                        received,
                        ncy(row),
                        decision(row),
                        row.date(Field.OUTCOME_DATE),
                        row.date(Field.ASSESSMENT_DATE),
                        planFinal.isPresent() || agrees(row.text(Field.ASSESSMENT_OUTCOME)),
                        planFinal));
    }

    private static Optional<Integer> ncy(RowValues row) {
        OptionalInt ncy = NcYears.of(row.cell(Field.NC_YEAR));
        OptionalInt age = WideYears.age(row.text(Field.AGE));
        int found =
                ncy.isPresent()
                        ? ncy.getAsInt()
                        : age.isPresent() ? Ncy.ofAge(age.getAsInt()) : Integer.MIN_VALUE;
        return Ncy.valid(found) ? Optional.of(found) : Optional.empty();
    }

    private static Optional<StatutoryRequest.Decision> decision(RowValues row) throws LeftOut {
        String plain = Words.plain(row.text(Field.OUTCOME));
        if (plain.isEmpty()
                || plain.equals("a")
                || plain.equals("h")
                || plain.contains("await")
                || plain.contains("pending")
                || plain.contains("historical")) {
            return Optional.empty();
        }
        if (plain.equals("w") || plain.contains("withdraw")) {
            return Optional.of(StatutoryRequest.Decision.WITHDRAWN);
        }
        if (refuses(plain)) {
            return Optional.of(StatutoryRequest.Decision.NOT_ASSESS);
        }
        if (agrees(plain)) {
            return Optional.of(StatutoryRequest.Decision.ASSESS);
        }
        row.warn(
                "unknown-outcome",
                Field.OUTCOME,
                "The outcome is not known; the request counts as not yet decided.",
                "Write Y, N, W or A.");
        return Optional.empty();
    }

    private static boolean refuses(String plain) {
        return plain.equals("n")
                || plain.equals("no")
                || plain.startsWith("not ")
                || plain.startsWith("no ")
                || plain.contains("refus")
                || plain.contains("declin")
                || plain.contains(" not ")
                || plain.contains("reject");
    }

    private static boolean agrees(String text) {
        String plain = Words.plain(text);
        return !refuses(plain)
                && (plain.equals("y")
                        || plain.startsWith("yes")
                        || plain.contains("agree")
                        || plain.contains("assess")
                        || plain.contains("issue")
                        || plain.contains("accept")
                        || plain.contains("proceed"));
    }

    private void readMonth(RowValues row) throws LeftOut {
        LocalDate month = row.requiredDate(Field.MONTH).withDayOfMonth(1);
        int received = count(row, Field.REQUESTS);
        int refused = Math.min(received, count(row, Field.REFUSED));
        int agreed = Math.min(received - refused, count(row, Field.AGREED));
        int issued = Math.min(agreed, count(row, Field.ISSUED));
        for (int i = 0; i < received; i++) {
            Optional<StatutoryRequest.Decision> decision =
                    i < agreed
                            ? Optional.of(StatutoryRequest.Decision.ASSESS)
                            : i < agreed + refused
                                    ? Optional.of(StatutoryRequest.Decision.NOT_ASSESS)
                                    : Optional.empty();
            requests.add(
                    new StatutoryRequest(
                            month,
                            Optional.empty(),
                            decision,
                            Optional.empty(),
                            Optional.empty(),
                            i < issued,
                            Optional.empty()));
        }
    }

    private static int count(RowValues row, Field field) throws LeftOut {
        return (int) Math.min(MOST_IN_A_MONTH, Math.round(row.notNegative(field).orElse(0)));
    }
}
