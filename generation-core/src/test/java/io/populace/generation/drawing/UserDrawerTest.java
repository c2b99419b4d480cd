package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.populace.domain.Device;
import io.populace.domain.SystemTriplet;
import io.populace.domain.User;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.Words;
import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;
import io.populace.generation.record.UserValues;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UserDrawerTest {

    private static final int USERS = 1_000;

    @Test
    void takesOnlyTheSystemTripletFromItsSource() {
        SystemTriplets source = mock();
        when(source.pick(anyLong())).thenReturn(5);
        when(source.triplet(5)).thenReturn(Term.of("mocked_triplet"));
        UserDrawer mocked =
                new UserDrawer(42, Drawn.CATALOG, new Places(Drawn.CATALOG.geography(), Drawn.LEXICONS), source);
        UserDrawer plain = Drawn.drawer(42);

        for (long index = 0; index < USERS; index++) {
            User user = Drawn.user(mocked, index);
            assertEquals("mocked_triplet", user.device().systemTriplet().text(), Drawn.which(42, index));
            assertEquals(withTriplet(Drawn.user(plain, index), "mocked_triplet"), user, Drawn.which(42, index));
            long userKey = KeyedRandom.userKey(KeyedRandom.seedKey(42), index);
            verify(source).pick(KeyedRandom.draw(userKey, DrawNumber.SYSTEM_TRIPLET));
        }
    }

    private static User withTriplet(User user, String triplet) {
        Device device = user.device();
        return new User(
                user.userId(),
                user.userName(),
                user.firstName(),
                user.lastName(),
                user.age(),
                user.address(),
                user.emailAddress(),
                user.phoneNumber(),
                new Device(
                        device.ipv4Address(),
                        device.ipv6Address(),
                        device.macAddress(),
                        device.uuid(),
                        new SystemTriplet(triplet)));
    }

    @Test
    void drawsTheSameUserInAnyOrderIntoAnyDraft() {
        UserDrawer drawer = Drawn.drawer(42);
        UserDraft reused = new UserDraft();
        for (long index = USERS - 1; index >= 0; index--) {
            drawer.draw(index, reused);
            assertEquals(Drawn.user(drawer, index), UserValues.toUser(reused), Drawn.which(42, index));
        }
    }

    @Test
    void drawsDifferentUsersForDifferentSeeds() {
        Set<User> users = new HashSet<>();
        for (long seed = -50; seed < 50; seed++) {
            users.add(Drawn.user(Drawn.drawer(seed), 0));
        }
        assertEquals(100, users.size());
        assertNotEquals(Drawn.user(Drawn.drawer(1), 2), Drawn.user(Drawn.drawer(2), 1));
    }

    @Test
    void drawsDistinctUsers() {
        UserDrawer drawer = Drawn.drawer(42);
        assertEquals(
                USERS,
                LongStream.range(0, USERS)
                        .mapToObj(index -> Drawn.user(drawer, index).userId())
                        .distinct()
                        .count());
    }

    @Test
    void usesAForcedLexiconForEveryUserAndKeepsTheirPlaces() {
        UserDrawer plain = Drawn.drawer(42);
        UserDrawer forced =
                new UserDrawer(42, Drawn.CATALOG, Lexicons.standard().forcing("en-US"));
        Set<String> american = Set.copyOf(Words.streets(Drawn.LEXICONS.lexicon("en-US")));
        for (long index = 0; index < USERS; index++) {
            User user = Drawn.user(plain, index);
            User other = Drawn.user(forced, index);
            assertEquals(user.address().city(), other.address().city());
            assertEquals(user.address().postCode(), other.address().postCode());
            assertEquals(user.phoneNumber(), other.phoneNumber());
            assertEquals(user.device(), other.device());
            assertTrue(american.contains(other.address().streetName()), Drawn.which(42, index));
        }
    }

    @Test
    void refusesACatalogWithoutALexicon() {
        Lexicons none = locale -> {
            throw new IllegalArgumentException("no lexicon: " + locale);
        };
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new UserDrawer(42, Drawn.CATALOG, none));
        assertEquals("no lexicon: de", refused.getMessage());
    }
}
