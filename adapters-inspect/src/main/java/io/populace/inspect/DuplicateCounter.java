package io.populace.inspect;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the duplicate values of one field in bounded memory: exactly up to {@value #EXACT} different values, then by a
 * {@link Sketch}.
 *
 * <p>Exact counting uses 64-bit hashes (MurmurHash3). Among {@value #EXACT} values, one file in 16 million has a collision.
 * The hashes take 16 MiB, the sketch 52 MiB, so those of the four fields of the standard record fit into
 * a heap of 256 MB, whatever the size of the file.
 */
final class DuplicateCounter {

    static final int EXACT = 1_500_000;

    private static final HashFunction HASH = Hashing.murmur3_128();

    /** Standard deviations of sketch errors; more duplicates than that are not due to chance. */
    private static final double DEVIATIONS = 4;

    private final Field field;
    private final String name;
    private final int exactLimit;
    private final int sketchCapacity;
    private final Examples examples = new Examples();
    private HashSet64 hashes = new HashSet64();
    private @Nullable Sketch sketch;
    private long values;
    private long found;
    private long certain;

    /** A counter for a field, which has a name in the records. */
    DuplicateCounter(Field field, String name, int exactLimit, int sketchCapacity) {
        this.field = field;
        this.name = name;
        this.exactLimit = exactLimit;
        this.sketchCapacity = sketchCapacity;
    }

    void add(UserRecord record) {
        if (!record.has(field)) {
            return;
        }
        values++;
        String text = record.text(field);
        if (!isNew(HASH.hashUnencodedChars(text).asLong())) {
            found++;
            examples.offer(() -> Example.of(record.place(field), text));
        }
    }

    private boolean isNew(long hash) {
        if (sketch != null) {
            return sketch.add(hash);
        }
        if (!hashes.add(hash)) {
            return false;
        }
        if (hashes.size() > exactLimit) {
            sketch = new Sketch(sketchCapacity, hashes);
            hashes = new HashSet64(); // frees memory for the sketch
            certain = found;
        }
        return true;
    }

    DuplicateResult result() {
        if (sketch == null) {
            return new DuplicateResult(name, values, found, 0, true, found == 0, examples.toList());
        }
        double mistakes = sketch.expectedMistakes();
        long suspected = Math.max(0, Math.round(found - certain - mistakes));
        long margin = Math.round(DEVIATIONS * Math.sqrt(mistakes));
        boolean holds = certain == 0 && suspected <= margin;
        return new DuplicateResult(
                name, values, certain + suspected, margin, false, holds, holds ? List.of() : examples.toList());
    }
}
