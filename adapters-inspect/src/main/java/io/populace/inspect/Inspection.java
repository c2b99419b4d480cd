package io.populace.inspect;

import io.populace.domain.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** The fields whose values must be unique. */
    private static final List<Field> UNIQUE =
            List.of(Field.USER_ID, Field.USER_NAME, Field.EMAIL_ADDRESS, Field.UUID, Field.INDEX);

    /** As many as the standard record has, so that they fit into a small heap. */
    private static final int MOST_COUNTERS = 4;

    private final Shape shape;

    private final List<RuleTally> tallies;
    private final List<DuplicateCounter> counters;
    private final Rejections rejections = new Rejections();
    private final List<FileResult> files = new ArrayList<>();

    private final List<String> fieldsWithoutRules;

    /** An inspection of standard records by the countries, cities, ages and system triplets of {@code catalog}. */
    public Inspection(Catalog catalog) {
        this(catalog, Shape.STANDARD, DuplicateCounter.EXACT, Sketch.CAPACITY);
    }

    /**
     * An inspection of records with other fields.
     *
     * @param catalog what the users were drawn from
     * @param fields paths of the fields, such as {@code address.city}, by their names in the record, in its order; a dot in a
     *     name is behind an object that the field is in
     * @throws IllegalArgumentException if there is no field, one is unknown, or one has two names
     */
    public Inspection(Catalog catalog, Map<String, String> fields) {
        this(catalog, Shape.of(fields), DuplicateCounter.EXACT, Sketch.CAPACITY);
    }

    /**
     * An inspection of users of the built-in catalog by facts about its cities, not by the catalog.
     *
     * @param catalog the built-in catalog, or a part of it
     * @param fields as above
     * @throws IllegalArgumentException likewise
     */
    public static Inspection ofBuiltIn(Catalog catalog, Map<String, String> fields) {
        return new Inspection(Facts.aboutBuiltIn().instead(catalog), fields);
    }

    /**
     * An inspection of users of the world by facts about its cities, not by the catalog.
     *
     * @param catalog the world, or a part of it
     * @param fields as above
     * @throws IllegalArgumentException likewise
     */
    public static Inspection ofWorld(Catalog catalog, Map<String, String> fields) {
        return new Inspection(Facts.aboutWorld().instead(catalog), fields);
    }

    Inspection(Catalog catalog, Shape shape, int exactLimit, int sketchCapacity) {
        this.shape = shape;
        Rules rules = new Rules(catalog, shape);
        tallies = rules.all().stream().map(RuleTally::new).toList();
        fieldsWithoutRules = rules.fieldsWithoutRules();
        counters = UNIQUE.stream()
                .filter(shape.fields()::contains)
                .limit(MOST_COUNTERS)
                .map(field -> new DuplicateCounter(field, shape.name(field), exactLimit, sketchCapacity))
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
                Records records = new Records(file, in, shape, rejections)) {
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
                fieldsWithoutRules,
                counters.stream().map(DuplicateCounter::result).toList());
    }
}
