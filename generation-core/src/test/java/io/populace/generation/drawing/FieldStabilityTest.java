package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.random.KeyedRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fields are independent: to leave one out, or to draw it differently, changes no other. */
class FieldStabilityTest {

    private static final long SEED = 42;
    private static final int USERS = 1_000;
    private final AddressDraw address = new AddressDraw(new Places(Drawn.CATALOG.geography(), Drawn.LEXICONS));
    private final PersonDraw person = new PersonDraw(Drawn.CATALOG.ages());
    private final ContactDraw contact = new ContactDraw(new UniqueDigits(KeyedRandom.seedKey(SEED)));
    private final DeviceDraw device = new DeviceDraw(new SystemTriplets(Drawn.CATALOG.systemTriplets()), false);

    @Test
    void staysWhenTheAddressIsLeftOut() {
        forEach((key, whole, part) -> {
            part.place = whole.place;
            person.draw(Draw.ALL, key, part);
            contact.draw(Draw.ALL, key, part);
            device.draw(Draw.ALL, key, part);
            assertDiffersAtMostIn(Set.of("street_name", "house_number", "post_code"), whole, part);
        });
    }

    @Test
    void staysWhenThePersonIsLeftOut() {
        forEach((key, whole, part) -> {
            pickTheSame(part.firstName, whole.firstName);
            pickTheSame(part.firstHandle, whole.firstHandle);
            pickTheSame(part.lastName, whole.lastName);
            pickTheSame(part.lastHandle, whole.lastHandle);
            address.draw(Draw.ALL, key, part);
            contact.draw(Draw.ALL, key, part);
            device.draw(Draw.ALL, key, part);
            assertDiffersAtMostIn(Set.of("user_id", "age"), whole, part);
        });
    }

    @Test
    void staysWhenTheContactIsLeftOut() {
        forEach((key, whole, part) -> {
            address.draw(Draw.ALL, key, part);
            person.draw(Draw.ALL, key, part);
            device.draw(Draw.ALL, key, part);
            assertDiffersAtMostIn(Set.of("phone_number", "user_name", "email_address"), whole, part);
        });
    }

    @Test
    void staysWhenTheDeviceIsLeftOut() {
        forEach((key, whole, part) -> {
            address.draw(Draw.ALL, key, part);
            person.draw(Draw.ALL, key, part);
            contact.draw(Draw.ALL, key, part);
            assertDiffersAtMostIn(
                    Set.of("ipv4_address", "ipv6_address", "mac_address", "UUID", "system_triplet"), whole, part);
        });
    }

    @Test
    void staysWhenAgesDiffer() {
        Catalog older = new Catalog(Drawn.CATALOG.geography(), Drawn.CATALOG.systemTriplets(), new AgeRange(101, 120));
        assertCatalogChangesOnly(Set.of("age"), older);
    }

    @Test
    void staysWhenTripletsDiffer() {
        Catalog other = new Catalog(
                Drawn.CATALOG.geography(),
                SystemTripletCatalog.uniform(List.of("riscv64-unknown-linux-gnu", "wasm32-unknown-unknown")),
                Drawn.CATALOG.ages());
        assertCatalogChangesOnly(Set.of("system_triplet"), other);
    }

    private static void pickTheSame(DrawnWord part, DrawnWord whole) {
        part.pick(whole.list, whole.index);
    }

    private static void assertCatalogChangesOnly(Set<String> changed, Catalog catalog) {
        UserDrawer other = Drawn.drawer(SEED, catalog);
        forEach((key, whole, part) -> {
            other.draw(whole.index(), part);
            assertDiffersAtMostIn(changed, whole, part);
            assertNotEquals(fields(whole), fields(part), () -> Drawn.which(SEED, whole.index()));
        });
    }

    private interface Judge {
        void judge(long userKey, UserDraft whole, UserDraft part);
    }

    private static void forEach(Judge judge) {
        UserDrawer drawer = Drawn.drawer(SEED);
        long seedKey = KeyedRandom.seedKey(SEED);
        for (long index = 0; index < USERS; index++) {
            UserDraft whole = new UserDraft();
            drawer.draw(index, whole);
            UserDraft part = new UserDraft();
            part.index = index;
            judge.judge(KeyedRandom.userKey(seedKey, index), whole, part);
        }
    }

    private static void assertDiffersAtMostIn(Set<String> changed, UserDraft whole, UserDraft part) {
        Map<String, Object> expected = fields(whole);
        Map<String, Object> found = fields(part);
        expected.keySet().removeAll(changed);
        found.keySet().removeAll(changed);
        assertEquals(expected, found, () -> Drawn.which(SEED, whole.index()));
    }

    private static Map<String, Object> fields(UserDraft draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("user_id", new UUID(draft.userIdHigh(), draft.userIdLow()));
        fields.put("user_name", draft.userName().toString());
        fields.put("first_name", draft.firstName().text());
        fields.put("last_name", draft.lastName().text());
        fields.put("age", draft.age());
        fields.put("house_number", draft.houseNumber() + "," + draft.houseLetter());
        fields.put("street_name", draft.street().text());
        fields.put("city", draft.city().text());
        fields.put("country", draft.country().text());
        fields.put("post_code", draft.postCode().toString());
        fields.put("email_address", draft.emailAddress().toString());
        fields.put("phone_number", draft.phoneNumber().toString());
        fields.put("ipv4_address", draft.ipv4());
        fields.put("ipv6_address", List.of(draft.ipv6High(), draft.ipv6Low()));
        fields.put("mac_address", draft.mac());
        fields.put("UUID", new UUID(draft.uuidHigh(), draft.uuidLow()));
        fields.put("system_triplet", draft.systemTriplet().text());
        return fields;
    }
}
