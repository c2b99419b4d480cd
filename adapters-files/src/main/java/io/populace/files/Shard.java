package io.populace.files;

/**
 * Every {@code of}-th part of a folder, so that several machines share the work without talking to each other.
 *
 * @param number which of the shards, 1 to {@code of}
 * @param of the number of shards, 1 or more
 */
public record Shard(int number, int of) {

    /** All parts. */
    public static final Shard ALL = new Shard(1, 1);

    /**
     * A shard.
     *
     * @throws IllegalArgumentException if {@code number} or {@code of} is out of range
     */
    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("shard must be 1 to the number of shards: " + number + "/" + of);
        }
    }

    /** How many of {@code parts} parts the shard has. */
    public int count(int parts) {
        return (parts - number + of) / of;
    }

    /** Whether the shard has a part. */
    boolean has(int part) {
        return part % of == number - 1;
    }
}
