package highneeds.report.table;

import highneeds.importer.TableReading;
import highneeds.project.Retention;
import highneeds.project.assurance.Inputs;
import highneeds.project.assurance.QualityRecord;
import highneeds.project.assurance.Standing;

import java.util.List;

/**
 * What the logs of a report are made of.
 *
 * @param record what people put on record
 * @param inputs what the figures come from
 * @param readings tables read, for the log of data
 * @param retention until when their rows are kept
 * @param assumed what the scenarios assume
 */
public record QualityLogs(
        QualityRecord record,
        Inputs inputs,
        List<TableReading> readings,
        Retention retention,
        List<Assumed> assumed) {

    public QualityLogs {
        readings = List.copyOf(readings);
        assumed = List.copyOf(assumed);
    }

    /**
     * An assumption of a scenario.
     *
     * @param scenario place of its scenario in the report; the baseline is 0
     * @param words what is assumed
     * @param owner who answers for it; may be empty
     * @param evidence what it rests on, in the council's words; may be empty
     * @param delivery how much of it is delivered
     * @param approval who approved its scenario; may be empty
     */
    public record Assumed(
            int scenario,
            String words,
            String owner,
            String evidence,
            String delivery,
            String approval) {}

    /** Whether the figures are signed off. */
    public Standing standing() {
        return record.standing(inputs);
    }
}
