package highneeds.report.table;

import highneeds.evidence.Evidence;
import highneeds.report.disclosure.Disclosure;
import highneeds.report.disclosure.Release;

/** Decides what of a report a release may show. */
final class Gate {

    private Gate() {}

    /** The content with the decision put on it; its words are those that may be shown. */
    static ReportContent pass(ReportContent exact, Evidence evidence, Release release) {
        return switch (release.profile()) {
            case INTERNAL -> exact.with(Disclosure.exact(release));
            case RESTRICTED -> exact.withoutRecords().with(Disclosure.exact(release));
            case PUBLIC ->
                    exact.withoutRecords()
                            .with(PublicDisclosure.of(exact, evidence.placements(), release));
        };
    }
}
