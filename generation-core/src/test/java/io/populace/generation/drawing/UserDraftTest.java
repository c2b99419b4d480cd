package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.Device;
import io.populace.domain.User;
import io.populace.generation.record.UserValues;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserDraftTest {

    @Test
    void becomesAUserWithTheSameValues() {
        UserDrawer drawer = Drawn.drawer(42);
        UserDraft draft = new UserDraft();
        for (long index = 0; index < 1_000; index++) {
            drawer.draw(index, draft);
            User user = UserValues.toUser(draft);
            Device device = user.device();
            String letter = draft.houseLetter() == 0 ? "" : Character.toString(draft.houseLetter());

            assertEquals(index, draft.index());
            assertEquals(new UUID(draft.userIdHigh(), draft.userIdLow()), user.userId());
            assertEquals(draft.userName().toString(), user.userName().text());
            assertEquals(draft.firstName().text(), user.firstName());
            assertEquals(draft.lastName().text(), user.lastName());
            assertEquals(draft.age(), user.age());
            assertEquals(
                    draft.houseNumber() + letter, user.address().houseNumber().text());
            assertEquals(draft.street().text(), user.address().streetName());
            assertEquals(draft.city().text(), user.address().city());
            assertEquals(draft.country().text(), user.address().country());
            assertEquals(draft.postCode().toString(), user.address().postCode());
            assertEquals(draft.emailAddress().toString(), user.emailAddress().text());
            assertEquals(draft.phoneNumber().toString(), user.phoneNumber().text());
            assertEquals(draft.ipv4(), device.ipv4Address().bits());
            assertEquals(draft.ipv6High(), device.ipv6Address().high());
            assertEquals(draft.ipv6Low(), device.ipv6Address().low());
            assertEquals(draft.mac(), device.macAddress().bits());
            assertEquals(new UUID(draft.uuidHigh(), draft.uuidLow()), device.uuid());
            assertEquals(draft.systemTriplet().text(), device.systemTriplet().text());
        }
    }
}
