package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.EmailAddress;
import io.populace.domain.User;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Words;
import io.populace.generation.random.ChiSquare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Detects fields that share a draw number: sorted into classes, they would not be independent. */
class FieldIndependenceTest {

    private static final int CLASSES = 8;
    private static final int USERS = 20_000;

    private static final Catalog CATALOG = new Catalog(
            Catalogs.geography(new double[] {1, 1, 1, 1}, new double[] {1, 1, 1, 1}),
            Catalogs.triplets(1, 1, 1, 1),
            new AgeRange(21, 100));

    @Test
    void holdsBetweenAnyTwoFields() {
        Map<String, ToIntFunction<User>> fields = fields();
        List<String> names = List.copyOf(fields.keySet());
        int[][] classes = new int[names.size()][USERS];
        UserDrawer drawer = Drawn.drawer(42, CATALOG);
        for (int index = 0; index < USERS; index++) {
            User user = Drawn.user(drawer, index);
            int field = 0;
            for (ToIntFunction<User> classOf : fields.values()) {
                classes[field++][index] = classOf.applyAsInt(user);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertIndependent(classes[i], classes[j], names.get(i) + " and " + names.get(j));
            }
        }
    }

    private static void assertIndependent(int[] one, int[] other, String what) {
        double[] ofOne = new double[CLASSES];
        double[] ofOther = new double[CLASSES];
        long[] observed = new long[CLASSES * CLASSES];
        for (int i = 0; i < USERS; i++) {
            ofOne[one[i]]++;
            ofOther[other[i]]++;
            observed[CLASSES * one[i] + other[i]]++;
        }
        List<Long> found = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        for (int cell = 0; cell < observed.length; cell++) {
            double weight = ofOne[cell / CLASSES] * ofOther[cell % CLASSES];
            if (weight > 0) {
                found.add(observed[cell]);
                expected.add(weight);
            }
        }
        assertEquals(USERS, found.stream().mapToLong(count -> count).sum());
        ChiSquare.assertFits(
                found.stream().mapToLong(count -> count).toArray(),
                expected.stream().mapToDouble(weight -> weight).toArray(),
                "seed 42, " + what);
    }

    /** Sorts each field by its most significant part, so that equal draws give correlated classes. */
    private static Map<String, ToIntFunction<User>> fields() {
        Lexicon lexicon = Drawn.LEXICONS.lexicon("nl");
        Map<String, Integer> firstNames = ranks(Words.firstNames(lexicon));
        Map<String, Integer> lastNames = ranks(Words.lastNames(lexicon));
        Map<String, Integer> streets = ranks(Words.streets(lexicon));
        Map<String, ToIntFunction<User>> fields = new LinkedHashMap<>();
        fields.put("user id, high", user -> upper(user.userId().getMostSignificantBits()));
        fields.put("user id, low", user -> upper(user.userId().getLeastSignificantBits() << 2));
        fields.put("country", user -> user.address().country().charAt(0) - 'A');
        fields.put("city", user -> user.address().city().charAt(1) - 'A');
        fields.put("first name", user -> firstNames.getOrDefault(user.firstName(), -1));
        fields.put("last name", user -> lastNames.getOrDefault(user.lastName(), -1));
        fields.put("age", user -> (user.age() - 21) / 10);
        fields.put("street", user -> streets.getOrDefault(user.address().streetName(), -1));
        fields.put("house number", user -> Math.min(7, houseNumber(user) / 25));
        fields.put("house letter", user -> houseLetter(user));
        fields.put("post code", user -> Integer.parseInt(user.address().postCode()) / 1_250);
        fields.put(
                "phone digits",
                user -> Integer.parseInt(user.phoneNumber().text().substring(6)) / 12_500);
        fields.put("user name", user -> shape(user.userName().text()));
        fields.put("e-mail address", user -> shape(user.emailAddress().text().replaceAll("@.*", "")));
        fields.put("e-mail domain", user -> domain(user));
        fields.put("IPv4", user -> upper((long) user.device().ipv4Address().bits() << 32));
        fields.put("IPv6 prefix", user -> upper(user.device().ipv6Address().high() << 12));
        fields.put("IPv6 interface", user -> upper(user.device().ipv6Address().low()));
        fields.put("MAC", user -> upper(user.device().macAddress().bits() << 32));
        fields.put("UUID, high", user -> upper(user.device().uuid().getMostSignificantBits()));
        fields.put("UUID, low", user -> upper(user.device().uuid().getLeastSignificantBits() << 2));
        fields.put("triplet", user -> user.device().systemTriplet().text().charAt(0) - 'A');
        return fields;
    }

    private static int upper(long bits) {
        return (int) (bits >>> 61);
    }

    private static int houseNumber(User user) {
        return Integer.parseInt(user.address().houseNumber().text().replaceAll("[a-z]", ""));
    }

    /** 0 for none, 1 to 3 for a to c. */
    private static int houseLetter(User user) {
        String text = user.address().houseNumber().text();
        return Math.max(0, text.charAt(text.length() - 1) - 'a' + 1);
    }

    private static int domain(User user) {
        String email = user.emailAddress().text();
        return EmailAddress.DOMAINS.indexOf(email.substring(email.indexOf('@') + 1));
    }

    private static int shape(String text) {
        return text.contains(".") ? 0 : text.contains("_") ? 1 : text.contains("-") ? 2 : 3;
    }

    private static Map<String, Integer> ranks(List<String> words) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            ranks.put(words.get(i), i * CLASSES / words.size());
        }
        return ranks;
    }
}
