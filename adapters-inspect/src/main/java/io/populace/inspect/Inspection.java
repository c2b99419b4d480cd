package io.populace.inspect;

import io.populace.domain.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges files of users: each user by the rules of coherence, and all together by that nobody is there twice. */
public final class Inspection {

    /** What no two users share. */
    private static final List<Field> UNIQUE = List.of(Field.USER_ID, Field.USER_NAME, Field.EMAIL_ADDRESS, Field.UUID);

    private final List<Rule> rules;
    private final int exactLimit;
    private final int sketchCapacity;

    /** An inspection that takes for facts what {@code catalog} says of countries, cities, ages and systems. */
    public Inspection(Catalog catalog) {
        this(catalog, DuplicateCounter.EXACT, Sketch.CAPACITY);
    }

    Inspection(Catalog catalog, int exactLimit, int sketchCapacity) {
        this.rules = Rules.of(catalog);
        this.exactLimit = exactLimit;
        this.sketchCapacity = sketchCapacity;
    }

    /**
     * Judges all users of a JSON array or of NDJSON, whatever their number, in constant memory.
     *
     * @param in is read to its end and closed
     * @throws MalformedFileException if it is not JSON, or has something else than objects
     * @throws IOException if it cannot be read
     */
    public Report inspect(InputStream in) throws IOException {
        List<RuleTally> tallies = rules.stream().map(RuleTally::new).toList();
        List<DuplicateCounter> counters = UNIQUE.stream()
                .map(field -> new DuplicateCounter(field, exactLimit, sketchCapacity))
                .toList();
        long users = 0;
        try (RecordReader reader = new RecordReader(in)) {
            for (@Nullable UserRecord record = reader.next(); record != null; record = reader.next()) {
                users++;
                for (RuleTally tally : tallies) {
                    tally.add(record);
                }
                for (DuplicateCounter counter : counters) {
                    counter.add(record);
                }
            }
        }
        return new Report(
                users,
                tallies.stream().map(RuleTally::result).toList(),
                counters.stream().map(DuplicateCounter::result).toList());
    }
}
