package io.populace.inspect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks when users were born and have registered. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** The age of consent in article 8 of the GDPR. */
    private static final int AGE_TO_REGISTER = 16;

    private final LocalDate asOf;

    /** Checks by the ages on the day {@code asOf}. */
    Dates(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Whether a user has the age, in full years, on the as-of day. */
    Verdict judgeBirthDate(UserRecord record) {
        LocalDate birth = date(record.text(Field.BIRTH_DATE));
        return Verdict.of(
                birth != null && record.text(Field.AGE).equals(String.valueOf(ChronoUnit.YEARS.between(birth, asOf))));
    }

    /** Whether a timestamp is before the start of the as-of day. */
    boolean isBefore(String text) {
        Instant time = timestamp(text);
        return time != null && time.isBefore(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Whether a user registered from the 16th birthday on, and is not registered if that is not before the as-of day. */
    Verdict judgeAgeAtRegistration(UserRecord record) {
        LocalDate birth = date(record.text(Field.BIRTH_DATE));
        if (birth == null) {
            return Verdict.BROKEN;
        }
        LocalDate first = birth.plusYears(AGE_TO_REGISTER);
        String registered = record.text(Field.REGISTERED_AT);
        if (registered.isEmpty()) {
            // Who becomes 16 on the last day before need not have registered on it.
            return Verdict.of(!first.isBefore(asOf.minusDays(1)));
        }
        Instant time = timestamp(registered);
        return Verdict.of(time != null
                && !time.isBefore(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant timestamp(String text) {
        try {
            Instant time = Instant.parse(text);
            return time.toString().equals(text) ? time : null; // not with a fraction, or a leap second
        } catch (DateTimeException e) {
            return null;
        }
    }
}
