package io.populace.generation;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.record.UserValues;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The users of a range in index order; splits into halves. */
final class UserSpliterator implements Spliterator<User> {

    private final UserDrawer drawer;
    private final UserDraft draft = new UserDraft();
    private final long end;
    private long next;

    UserSpliterator(UserDrawer drawer, IndexRange range) {
        this.drawer = drawer;
        this.next = range.start();
        this.end = range.end();
    }

    @Override
    public boolean tryAdvance(Consumer<? super User> action) {
        if (next == end) {
            return false;
        }
        drawer.draw(next++, draft);
        action.accept(UserValues.toUser(draft));
        return true;
    }

    @Override
    public @Nullable Spliterator<User> trySplit() {
        long middle = next + (end - next) / 2;
        if (middle == next) {
            return null;
        }
        UserSpliterator firstHalf = new UserSpliterator(drawer, IndexRange.of(next, middle));
        next = middle;
        return firstHalf;
    }

    @Override
    public long estimateSize() {
        return end - next;
    }

    @Override
    public int characteristics() {
        return ORDERED | DISTINCT | SIZED | SUBSIZED | NONNULL | IMMUTABLE;
    }
}
