package io.populace.inspect;

import io.populace.domain.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks one population, in one or several files: each user for coherence, and all users for duplicates.
 *
 * <pre>{@code
 * Inspection inspection = new Inspection(catalog);
 * inspection.add("users.ndjson", Files.newInputStream(path));
 * System.out.print(inspection.report(null).toText());
 * }</pre>
 */
public final class Inspection {

    /** The fields without duplicates. */
    private static final List<Field> UNIQUE = List.of(Field.USER_ID, Field.USER_NAME, Field.EMAIL_ADDRESS, Field.UUID);

    private final List<RuleTally> tallies;
    private final List<DuplicateCounter> counters;
    private final Rejections rejections = new Rejections();
    private final List<FileResult> files = new ArrayList<>();

    /** An inspection by the countries, cities, ages and system triplets of {@code catalog}. */
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
     * Checks all users of a JSON array or of NDJSON in constant memory, whatever their number. A record that is not a JSON
     * object breaks a rule; in NDJSON the lines after it are still checked.
     *
     * @param file name of the file, for the report
     * @param in is read to its end and closed
     * @throws IOException if {@code in} cannot be read
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
     * The report on all files so far.
     *
     * @param expectedUsers required number of users; null for one or more
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
