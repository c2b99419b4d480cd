package io.populace.inspect;

import io.populace.domain.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges one population, in one file or several: each user by the rules of coherence, and all together by what no two users
 * share.
 *
 * <pre>{@code
 * Inspection inspection = new Inspection(catalog);
 * inspection.add("users.ndjson", Files.newInputStream(path));
 * System.out.print(inspection.report(null).toText());
 * }</pre>
 */
public final class Inspection {

    /** What no two users share. */
    private static final List<Field> UNIQUE = List.of(Field.USER_ID, Field.USER_NAME, Field.EMAIL_ADDRESS, Field.UUID);

    private final List<RuleTally> tallies;
    private final List<DuplicateCounter> counters;
    private final Rejections rejections = new Rejections();
    private final List<FileResult> files = new ArrayList<>();

    /** An inspection that takes for facts what {@code catalog} says of countries, cities, ages and systems. */
    public Inspection(Catalog catalog) {
        this(catalog, DuplicateCounter.EXACT, Sketch.CAPACITY);
    }

    Inspection(Catalog catalog, int exactLimit, int sketchCapacity) {
        tallies = Rules.of(catalog).stream().map(RuleTally::new).toList();
        counters = UNIQUE.stream()
                .map(field -> new DuplicateCounter(field, exactLimit, sketchCapacity))
                .toList();
    }

    /**
     * Judges all users of a JSON array or of NDJSON, whatever their number, in constant memory. What is not JSON, or no
     * object, breaks a rule; in NDJSON the lines after it are judged.
     *
     * @param file its name, for the report
     * @param in is read to its end and closed
     * @throws IOException if it cannot be read
     */
    public void add(String file, InputStream in) throws IOException {
        long users = 0;
        try (in;
                Records records = new Records(file, in, rejections)) {
            for (UserRecord record = records.next(); record != null; record = records.next()) {
                users++;
                for (RuleTally tally : tallies) {
                    tally.add(record);
                }
                for (DuplicateCounter counter : counters) {
                    counter.add(record);
                }
            }
            files.add(new FileResult(file, users, records.form()));
        }
    }

    /**
     * What has been found so far.
     *
     * @param expectedUsers how many users there must be; null for any number but none
     */
    public Report report(@Nullable Long expectedUsers) {
        long users = files.stream().mapToLong(FileResult::users).sum();
        List<RuleResult> rules = new ArrayList<>(List.of(rejections.result(users)));
        tallies.forEach(tally -> rules.add(tally.result()));
        return new Report(
                files,
                expectedUsers,
                rules,
                counters.stream().map(DuplicateCounter::result).toList());
    }
}
