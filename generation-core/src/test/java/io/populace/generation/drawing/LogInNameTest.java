package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.User;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.WordList;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks user names and e-mail addresses by patterns and a plain transliteration. */
class LogInNameTest {

    private static final int USERS = 10_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, 1_000_000_000L, 1_000_000_000_000_000_000L, Long.MAX_VALUE - USERS})
    void matchesItsPatternAndLengthAtAnyIndex(long start) {
        UserDrawer drawer = Drawn.drawer(42);
        for (long index = start; index < start + USERS; index++) {
            String which = Drawn.which(42, index);
            User user = Drawn.user(drawer, index);
            String userName = user.userName().text();
            String email = user.emailAddress().text();
            int digits = Math.max(4, Long.toString(index).length());

            assertTrue(userName.matches("[a-z][a-z._-]*[a-z][0-9]{" + digits + "}"), () -> which + ": " + userName);
            assertTrue(userName.length() <= 32, () -> which + ": " + userName);
            assertTrue(
                    email.matches("[a-z][a-z._-]*[a-z][0-9]{" + digits + "}@example\\.(com|org|net)"),
                    () -> which + ": " + email);
            assertTrue(email.length() <= 64, () -> which + ": " + email);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, 1_000_000_000_000_000_000L, Long.MAX_VALUE - 1_000})
    void matchesItsLengthWithTheLongestNames(long start) {
        NameList longest = NameList.of(List.of("Wolfeschlegelsteinhausenbergerdorff"));
        Lexicon lexicon = new Lexicon("und", longest, longest, WordList.of(List.of("Am Markt")));
        UserDrawer drawer = new UserDrawer(42, Drawn.CATALOG, locale -> lexicon);
        int longestUserName = 0;
        int longestEmail = 0;
        for (long index = start; index < start + 1_000; index++) {
            User user = Drawn.user(drawer, index);
            longestUserName = Math.max(longestUserName, user.userName().text().length());
            longestEmail = Math.max(longestEmail, user.emailAddress().text().length());
        }
        assertEquals(32, longestUserName);
        assertEquals(64, longestEmail);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000_000_000_000_000_000L, Long.MAX_VALUE - USERS})
    void isMadeFromTheNameOfTheUser(long start) {
        UserDrawer drawer = Drawn.drawer(-1);
        for (long index = start; index < start + USERS; index++) {
            String which = Drawn.which(-1, index);
            User user = Drawn.user(drawer, index);
            String first = plainLetters(user.firstName());
            String last = plainLetters(user.lastName());
            String userName = user.userName().text().replaceAll("[0-9]+$", "");
            String email = user.emailAddress().text().replaceAll("[0-9]+@.*$", "");

            assertTrue(isMadeOf(userName, first, last), () -> which + ": " + user);
            assertTrue(isMadeOf(email, first, last), () -> which + ": " + user);
        }
    }

    @Test
    void endsInTheSameDigitsInUserNameAndEmailAddress() {
        Drawn.forEach(
                42,
                USERS,
                (user, which) -> assertEquals(
                        user.userName().text().replaceAll("^.*[a-z]", ""),
                        user.emailAddress().text().replaceAll("@.*$", "").replaceAll("^.*[a-z]", ""),
                        which));
    }

    @Test
    void hasEveryPatternAndDomain() {
        Set<String> userNames = new TreeSet<>();
        Set<String> emails = new TreeSet<>();
        Set<String> domains = new HashSet<>();
        Drawn.forEach(42, USERS, (user, which) -> {
            String[] halves = user.emailAddress().text().split("@", -1);
            userNames.add(pattern(user, user.userName().text()));
            emails.add(pattern(user, halves[0]));
            domains.add(halves[1]);
        });

        Set<String> usual = Set.of("F.L", "fL", "L_F", "FL", "F_L", "f.L", "L.F", "Lf", "Fl", "F-L");
        assertTrue(userNames.containsAll(usual), userNames::toString);
        assertTrue(emails.containsAll(usual), emails::toString);
        assertEquals(Set.of("example.com", "example.org", "example.net"), domains);
    }

    /** {@code F} and {@code L} are the whole first and last name, {@code f} and {@code l} their initials. */
    private static String pattern(User user, String text) {
        String first = plainLetters(user.firstName());
        String last = plainLetters(user.lastName());
        String name = text.replaceAll("[0-9]+$", "");
        for (String separator : new String[] {"", ".", "_", "-"}) {
            if (name.equals(first + separator + last)) {
                return "F" + separator + "L";
            }
            if (name.equals(last + separator + first)) {
                return "L" + separator + "F";
            }
            if (name.equals(first.charAt(0) + separator + last)) {
                return "f" + separator + "L";
            }
        }
        return name.equals(last + first.charAt(0)) ? "Lf" : name.equals(first + last.charAt(0)) ? "Fl" : "cut";
    }

    /** Whether {@code text} is a prefix of one name, followed by a prefix of the other unless it was cut. */
    private static boolean isMadeOf(String text, String first, String last) {
        String letters = text.replaceAll("[._-]", "");
        return isMadeInOrder(letters, first, last) || isMadeInOrder(letters, last, first);
    }

    private static boolean isMadeInOrder(String letters, String one, String other) {
        for (int split = 1; split <= Math.min(letters.length(), one.length()); split++) {
            if (one.startsWith(letters.substring(0, split)) && other.startsWith(letters.substring(split))) {
                return true;
            }
        }
        return false;
    }

    private static String plainLetters(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("ı", "i");
        String letters = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
        return letters.substring(0, Math.min(letters.length(), 32));
    }
}
