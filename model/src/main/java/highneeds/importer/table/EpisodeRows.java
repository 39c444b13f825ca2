package highneeds.importer.table;

import highneeds.importer.mapping.Field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows that are one plan with its start and end. */
final class EpisodeRows {

    private final Table table;
    private final Reading reading;
    private final Codes codes;
    private final List<PlanEpisode> episodes;

    EpisodeRows(Table table, Reading reading, Codes codes, List<PlanEpisode> episodes) {
        this.table = table;
        this.reading = reading;
        this.codes = codes;
        this.episodes = episodes;
    }

    void read(RowValues row) throws LeftOut {
        String person = row.person();
        LocalDate birth = row.requiredDate(Field.DATE_OF_BIRTH);
        LocalDate start = row.requiredDate(Field.PLAN_START);
        Period period = Period.of(row, "plan", start, row.date(Field.PLAN_END), Field.PLAN_END);
        if (birth.isAfter(reading.today()) || birth.isAfter(period.start())) {
            throw new LeftOut(
                    "birth-in-future",
                    Field.DATE_OF_BIRTH,
                    "The date of birth lies after the start of the plan or in the future, so the"
                            + " row was left out.",
                    "Correct the date of birth.");
        }
        Optional<String> setting =
                table.has(Field.PROVISION_TYPE)
                        ? Optional.of(codes.setting(row))
                        : Optional.empty();
        episodes.add(
                new PlanEpisode(
                        person,
                        birth,
                        codes.need(row),
                        period.start(),
                        period.end(),
                        row.name(Field.DISTRICT),
                        setting,
                        row.name(Field.PROVIDER),
                        row.origin()));
    }
}
