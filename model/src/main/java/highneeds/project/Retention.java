package highneeds.project;

import highneeds.importer.TableReading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Until when the source rows of each import may be kept, as the council decided.
 *
 * @param deleteAfter last day by SHA-256 of the file that was read
 */
public record Retention(SortedMap<String, LocalDate> deleteAfter) {

    /** No date for any file. */
    public static final Retention NONE = new Retention(new TreeMap<>());

    public Retention {
        deleteAfter = Collections.unmodifiableSortedMap(new TreeMap<>(deleteAfter));
    }

    /** Last day for the rows of a file, if there is one. */
    public Optional<LocalDate> of(TableReading reading) {
        return Optional.ofNullable(deleteAfter.get(reading.sha256()));
    }

    /** With a last day for the rows of a file; null takes it away. */
    public Retention with(TableReading reading, LocalDate day) {
        Map<String, LocalDate> changed = new TreeMap<>(deleteAfter);
        if (day == null) {
            changed.remove(reading.sha256());
        } else {
            changed.put(reading.sha256(), day);
        }
        return new Retention(new TreeMap<>(changed));
    }

    /** Files whose day has passed. */
    public List<String> overdue(List<TableReading> readings, LocalDate today) {
        return readings.stream()
                .filter(reading -> of(reading).map(today::isAfter).orElse(false))
                .map(TableReading::file)
                .distinct()
                .toList();
    }
}
