package io.populace.files;

import io.populace.domain.IndexRange;
import java.util.Locale;

/**
 * How a range of users is cut into the files of a folder: {@code part-00000.ndjson}, {@code part-00001.ndjson}, …. Each
 * part is an output of its own, with header and footer if the format has them. A range without users is one part without
 * users.
 *
 * @param range all users
 * @param partUsers how many users each part but the last has, 1 or more
 * @param ending the ending of the file names, with its dot
 */
public record Parts(IndexRange range, long partUsers, String ending) {

    /** The most parts of a folder; more files are slow to list everywhere. */
    public static final int MAX = 1_000_000;

    private static final String PREFIX = "part-";
    private static final int SHORTEST_NUMBER = 5;

    /**
     * The parts.
     *
     * @throws IllegalArgumentException if {@code partUsers} is less than 1, or makes more than {@value #MAX} parts
     */
    public Parts {
        if (partUsers < 1) {
            throw new IllegalArgumentException("users of a part must be >= 1: " + partUsers);
        }
        long parts = count(range, partUsers);
        if (parts > MAX) {
            throw new IllegalArgumentException(
                    "users of a part must be " + ((range.count() - 1) / MAX + 1) + " or more: " + partUsers);
        }
    }

    private static long count(IndexRange range, long partUsers) {
        return Math.max(1, range.parts(partUsers));
    }

    /** The number of parts, 1 or more. */
    public int count() {
        return (int) count(range, partUsers);
    }

    /**
     * The users of a part.
     *
     * @param part 0 to {@link #count()} - 1
     */
    public IndexRange range(int part) {
        return range.part(part, partUsers);
    }

    /** Whether a file name is that of a part. */
    boolean hasName(String name) {
        return number(name) >= 0;
    }

    /** The part with a file name; -1 if there is none. */
    int number(String name) {
        if (!name.startsWith(PREFIX) || !name.endsWith(ending)) {
            return -1;
        }
        try {
            int part = Integer.parseInt(name, PREFIX.length(), name.length() - ending.length(), 10);
            return part >= 0 && part < count() && name.equals(name(part)) ? part : -1;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return -1;
        }
    }

    /**
     * The file name of a part. Names sort like the numbers of the parts.
     *
     * @param part 0 to {@link #count()} - 1
     */
    public String name(int part) {
        int digits = Math.max(SHORTEST_NUMBER, Integer.toString(count() - 1).length());
        return String.format(Locale.ROOT, PREFIX + "%0" + digits + "d%s", part, ending);
    }
}
