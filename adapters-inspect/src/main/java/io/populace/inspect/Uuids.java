package io.populace.inspect;

import java.util.UUID;

/** Checks UUIDs with {@link UUID}. */
final class Uuids {

    private static final int RANDOM = 4;
    private static final int RFC_9562 = 2;

    private Uuids() {}

    /** Whether {@code text} is a UUID of version 4 and variant 2, in lower case. */
    static boolean isRandom(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) && uuid.version() == RANDOM && uuid.variant() == RFC_9562;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
