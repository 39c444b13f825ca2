package highneeds.forecast;

import highneeds.domain.AgeGroup;
import highneeds.domain.Ncy;

import java.util.Objects;

/**
 * What one result is about. An empty dimension means all.
 *
 * @param measure what is counted
 * @param year census year, or the calendar year a financial year starts in
 * @param ageGroup label of an age group, or empty
 * @param ncy national curriculum year as text, or empty
 * @param need name of a need, or empty
 * @param setting name of a setting, or empty
 */
public record ResultKey(
        Measure measure, int year, String ageGroup, String ncy, String need, String setting) {

    public ResultKey {
        Objects.requireNonNull(measure);
    }

    public static ResultKey total(Measure measure, int year) {
        return new ResultKey(measure, year, "", "", "", "");
    }

    public static ResultKey setting(Measure measure, int year, String setting) {
        return new ResultKey(measure, year, "", "", "", setting);
    }

    public static ResultKey need(Measure measure, int year, String need) {
        return new ResultKey(measure, year, "", "", need, "");
    }

    public static ResultKey ageGroup(Measure measure, int year, AgeGroup group) {
        return new ResultKey(measure, year, group.label(), "", "", "");
    }

    public static ResultKey ncy(Measure measure, int year, int ncy) {
        return new ResultKey(measure, year, "", Integer.toString(Ncy.at(Ncy.index(ncy))), "", "");
    }

    public static ResultKey needAndSetting(Measure measure, int year, String need, String setting) {
        return new ResultKey(measure, year, "", "", need, setting);
    }
}
