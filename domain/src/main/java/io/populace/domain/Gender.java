package io.populace.domain;

import java.util.Locale;

/** Whether somebody is a woman or a man, as far as names show it. */
public enum Gender {
    FEMALE,
    MALE;

    /** As in records: {@code female} or {@code male}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
