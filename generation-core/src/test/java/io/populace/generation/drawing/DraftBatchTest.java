package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.UserValues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftBatchTest {

    private static final UserDrawer DRAWER = new UserDrawer(42, BuiltInCatalog.load(), Lexicons.standard());

    @Test
    void hasTheUsersInARow() {
        DraftBatch batch = new DraftBatch();
        UserDraft alone = new UserDraft();
        for (long start : new long[] {0, 7, Long.MAX_VALUE - 1_000}) {
            batch.draw(DRAWER, start, 1_000);
            for (int i = 0; i < batch.size(); i++) {
                DRAWER.draw(start + i, alone);
                assertEquals(UserValues.toUser(alone), UserValues.toUser(batch.get(i)));
            }
        }
    }

    @Test
    void takesNoMoreThanItIsAskedFor() {
        DraftBatch batch = new DraftBatch();
        List<Integer> sizes = new ArrayList<>();
        for (int most : new int[] {1_000, 1, 0, 100}) {
            batch.draw(DRAWER, 0, most);
            sizes.add(batch.size());
        }
        assertEquals(List.of(128, 1, 0, 100), sizes);
    }
}
