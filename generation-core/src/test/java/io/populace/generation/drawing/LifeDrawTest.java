package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.User;
import io.populace.generation.random.ChiSquare;
import io.populace.generation.record.UserField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of birth and times of registration against {@code java.time}. */
class LifeDrawTest {

    private static final int YEARS_TO_REGISTER = 16;
    private static final AgeRange ALL_AGES = new AgeRange(0, User.MAX_AGE);

    private static UserDrawer drawer(LocalDate asOf, AgeRange ages) {
        return Drawn.drawer(42, new Catalog(Drawn.CATALOG.geography(), Drawn.CATALOG.systemTriplets(), ages, asOf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2024-02-28",
                "2024-02-29",
                "2024-03-01",
                "2023-02-28",
                "2023-03-01",
                "2024-12-31",
                "2100-02-28",
                "2100-03-01",
                "1900-01-01",
                "1904-02-29",
                "2199-12-31"
            })
    void agreeWithTheAge(String day) {
        assertAgree(LocalDate.parse(day), ALL_AGES, 20_000);
        assertAgree(LocalDate.parse(day), new AgeRange(16, 16), 5_000); // some on their birthday
    }

    @Test
    void agreeWithTheAgeOnAnyDay() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            assertAgree(
                    LocalDate.ofEpochDay(
                            random.nextLong(Catalog.FIRST_AS_OF.toEpochDay(), Catalog.LAST_AS_OF.toEpochDay() + 1)),
                    ALL_AGES,
                    300);
        }
    }

    private static void assertAgree(LocalDate asOf, AgeRange ages, int users) {
        UserDrawer drawer = drawer(asOf, ages);
        UserDraft draft = new UserDraft();
        for (long index = 0; index < users; index++) {
            drawer.draw(index, draft);
            LocalDate birth = LocalDate.ofEpochDay(draft.birthDay());
            if (Period.between(birth, asOf).getYears() != draft.age()) {
                throw new AssertionError(draft.age() + " years as of " + asOf + ", but born " + birth);
            }
            assertRegistration(draft, birth, asOf);
        }
    }

    private static void assertRegistration(UserDraft draft, LocalDate birth, LocalDate asOf) {
        // Two days of slack: a leap day that a century leaves out, and the as-of day itself.
        boolean oldEnough = Period.between(birth, asOf.minusDays(2)).getYears() >= YEARS_TO_REGISTER;
        boolean tooYoung = draft.age() < YEARS_TO_REGISTER;
        if (!draft.isRegistered()) {
            assertFalse(oldEnough, () -> "as of " + asOf + ", born " + birth);
            return;
        }
        assertFalse(tooYoung, () -> "as of " + asOf + ", born " + birth);
        LocalDate registered = Instant.ofEpochSecond(draft.registeredAt())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        if (!registered.isBefore(asOf)
                || registered.isBefore(asOf.minusYears(20))
                || Period.between(birth, registered).getYears() < YEARS_TO_REGISTER) {
            throw new AssertionError("registered " + registered + ", born " + birth + ", as of " + asOf);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 30", "2024-02-29, 24", "2024-03-01, 23", "2025-02-28, 1", "2000-12-31, 0"})
    void areAllDaysOfAYearOfLifeEquallyOften(String day, int age) {
        LocalDate asOf = LocalDate.parse(day);
        UserDrawer drawer = drawer(asOf, new AgeRange(age, age)).only(UserField.BIRTH_DATE.draws());
        int first = (int) IntStream.range(0, 800)
                .mapToObj(asOf.minusYears(age)::minusDays)
                .filter(birth -> Period.between(birth, asOf).getYears() == age)
                .mapToLong(LocalDate::toEpochDay)
                .min()
                .orElseThrow();
        int days = (int) ChronoUnit.DAYS.between(LocalDate.ofEpochDay(first), asOf.minusYears(age)) + 1;
        assertTrue(days == 365 || days == 366);
        long[] counts = new long[days];
        UserDraft draft = new UserDraft();
        for (long index = 0; index < 200L * days; index++) {
            drawer.draw(index, draft);
            counts[draft.birthDay() - first]++;
        }
        double[] equal = new double[days];
        Arrays.fill(equal, 1);
        ChiSquare.assertFits(counts, equal, "as of " + asOf + ", aged " + age);
    }

    @Test
    void areSecondsOfTheWholeTimeOfAService() {
        LocalDate asOf = LocalDate.of(2026, 1, 1);
        UserDrawer drawer = drawer(asOf, new AgeRange(50, 60)).only(UserField.REGISTERED_AT.draws());
        long first = asOf.minusYears(20).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long end = asOf.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long[] counts = new long[100];
        Set<Long> secondsOfDay = new HashSet<>();
        UserDraft draft = new UserDraft();
        for (long index = 0; index < 100_000; index++) {
            drawer.draw(index, draft);
            counts[(int) ((draft.registeredAt() - first) * counts.length / (end - first))]++;
            secondsOfDay.add(Math.floorMod(draft.registeredAt(), 86_400L));
        }
        double[] equal = new double[counts.length];
        Arrays.fill(equal, 1);
        ChiSquare.assertFits(counts, equal, "seed 42");
        assertTrue(secondsOfDay.size() > 50_000);
    }

    @Test
    void areThoseOfTheDefaultDayIfACatalogHasNone() {
        UserDraft expected = new UserDraft();
        UserDraft actual = new UserDraft();
        drawer(LocalDate.of(2026, 1, 1), AgeRange.ADULTS).draw(7, expected);
        Drawn.drawer(42, new Catalog(Drawn.CATALOG.geography(), Drawn.CATALOG.systemTriplets(), AgeRange.ADULTS))
                .draw(7, actual);
        assertEquals(expected.birthDay(), actual.birthDay());
        assertEquals(expected.registeredAt(), actual.registeredAt());
    }
}
