package highneeds.app.cli;

import highneeds.report.Pack;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.RuleSet;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the report command for papers, rules and profiles. */
final class ReportWords {

    private ReportWords() {}

    /** Reads the name of a paper. */
    static final class Papers implements ITypeConverter<Pack.Paper> {

        @Override
        public Pack.Paper convert(String word) {
            return switch (word) {
                case "workbook" -> Pack.Paper.WORKBOOK;
                case "paper" -> Pack.Paper.BOARD_PAPER;
                case "slides" -> Pack.Paper.SLIDES;
                case "tables" -> Pack.Paper.TABLES;
                case "results" -> Pack.Paper.RESULTS;
                default ->
                        throw new TypeConversionException(
                                "'"
                                        + word
                                        + "' is no paper: workbook, paper, slides, tables or"
                                        + " results");
            };
        }
    }

    /** Reads the name of a rule set. */
    static final class Rules implements ITypeConverter<RuleSet> {

        @Override
        public RuleSet convert(String word) {
            return switch (word) {
                case "round" -> RuleSet.ROUND_TO_5;
                case "dfe" -> RuleSet.DFE_CIN;
                case "strict" -> RuleSet.STRICT;
                case "ofqual" -> RuleSet.OFQUAL;
                case "none" -> RuleSet.UNROUNDED;
                default ->
                        throw new TypeConversionException(
                                "'"
                                        + word
                                        + "' is no rule set: round, dfe, strict, ofqual or none");
            };
        }
    }

    /** Reads "internal" or "public". */
    static final class Profiles implements ITypeConverter<Profile> {

        @Override
        public Profile convert(String word) {
            return switch (word) {
                case "internal" -> Profile.INTERNAL;
                case "restricted" -> Profile.RESTRICTED;
                case "public" -> Profile.PUBLIC;
                default ->
                        throw new TypeConversionException(
                                "'" + word + "' is no profile: internal, restricted or public");
            };
        }
    }
}
