package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.lexicon.Lexicons;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafeCatalogTest {

    private static final Catalog SAFE = SafeCatalog.of(BuiltInCatalog.load());

    @Test
    void givesReservedNumbersAndAddressesOfDocumentation() {
        Set<String> networks = new HashSet<>();
        for (User user : users(SAFE, 2_000)) {
            String phone = user.phoneNumber().text();
            switch (user.address().country()) {
                case "UK" ->
                    assertTrue(phone.matches("\\+44(2079460|1[12346]\\d4960|1514960|1614960|1632960)\\d{3}"), phone);
                case "Germany" ->
                    assertTrue(phone.matches("\\+49(3023125|4066969|6990009|8999998|2214710)\\d{3}"), phone);
                default -> assertTrue(phone.matches("\\+31\\d{9}"), phone);
            }
            networks.add(user.device().ipv4Address().toString().replaceFirst("\\.\\d+$", ""));
            String ipv6 = user.device().ipv6Address().toString();
            assertTrue(ipv6.startsWith("2001:db8:"), ipv6);
        }
        assertEquals(Set.of("192.0.2", "198.51.100", "203.0.113"), networks);
    }

    @Test
    void changesNothingElse() {
        List<User> safe = users(SAFE, 500);
        List<User> usual = users(BuiltInCatalog.load(), 500);
        for (int i = 0; i < safe.size(); i++) {
            assertEquals(usual.get(i).address(), safe.get(i).address());
            assertEquals(usual.get(i).emailAddress(), safe.get(i).emailAddress());
            assertEquals(
                    usual.get(i).device().macAddress(), safe.get(i).device().macAddress());
            assertFalse(usual.get(i).phoneNumber().equals(safe.get(i).phoneNumber()));
        }
    }

    @Test
    void isItsOwnSafeForm() {
        assertEquals(SAFE, SafeCatalog.of(SAFE));
    }

    private static List<User> users(Catalog catalog, int count) {
        return new Population(42, catalog, Lexicons.standard())
                .users(IndexRange.of(0, count))
                .toList();
    }
}
