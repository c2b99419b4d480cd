package io.populace.generation.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * All values that a field can have in one population, each once, and which of them a user has. A format with columns writes
 * them ahead, and then of each user a number. Immutable and thread-safe.
 */
public final class Vocabulary {

    /** In the place of a number: the user has no value. */
    public static final int ABSENT = -1;

    private final List<String> values;
    private final ToIntFunction<UserDraft> numbers;

    private Vocabulary(List<String> values, ToIntFunction<UserDraft> numbers) {
        this.values = List.copyOf(values);
        this.numbers = numbers;
    }

    /** The values; a value's number is its place in the list. Some may occur in no user. */
    public List<String> values() {
        return values;
    }

    /**
     * The number of the value that {@code user} has, or {@link #ABSENT}. Allocates nothing.
     *
     * @param user drawn by a drawer of the same population; the field must have been drawn
     */
    public int number(UserDraft user) {
        return numbers.applyAsInt(user);
    }

    /** Gives each value a number when it comes for the first time. Not thread-safe. */
    static final class Builder {

        private final List<String> values = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        /** The number of {@code value}. */
        int number(String value) {
            Integer known = numbers.putIfAbsent(value, values.size());
            if (known != null) {
                return known;
            }
            values.add(value);
            return values.size() - 1;
        }

        /** The values so far; {@code numbers} says which of them a user has. */
        Vocabulary build(ToIntFunction<UserDraft> numbers) {
            return new Vocabulary(values, numbers);
        }
    }
}
