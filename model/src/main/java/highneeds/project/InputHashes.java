package highneeds.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import highneeds.evidence.Evidence;
import highneeds.evidence.InYear;
import highneeds.project.assurance.Inputs;
import highneeds.project.store.Hash;
import highneeds.workload.WorkloadChoices;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * What a project's figures come from, as hashes. They are those of the values, not of the file: the
 * same before and after saving, on every machine. The hash of the data is kept while they stay the
 * same, since it takes as long as saving them.
 */
public final class InputHashes {

    private static final ObjectMapper JSON =
            ProjectJson.mapper()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .addMixIn(Evidence.class, OfTheForecast.class);

    /** Actuals of a year under way change no forecast, so that no sign-off ends by them. */
    private interface OfTheForecast {
        @JsonIgnore
        InYear inYear();
    }

    private Evidence evidence;
    private String data;

    /** The inputs of a project; may be called from any thread. */
    public synchronized Inputs of(Project project) {
        if (project.evidence() != evidence) {
            data = hash(project.evidence());
            evidence = project.evidence();
        }
        return new Inputs(
                ProgramVersion.NUMBER,
                data,
                hash(project.calibration()),
                hash(project.money()),
                hash(run(project)),
                hash(project.scenarios()));
    }

    /** How it is run; who is there counts once somebody said so. */
    private static Object run(Project project) {
        return project.workload().equals(WorkloadChoices.DEFAULT)
                ? project.run()
                : List.of(project.run(), project.workload());
    }

    private static String hash(Object value) {
        MessageDigest digest = Hash.digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            JSON.writeValue(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException("A value in memory can always be written", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
