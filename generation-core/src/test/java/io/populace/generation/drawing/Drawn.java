package io.populace.generation.drawing;

import io.populace.domain.Catalog;
import io.populace.domain.User;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.WordList;
import io.populace.generation.record.UserValues;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Users of the built-in catalog, drawn. */
final class Drawn {

    /** Standard lexicons, each read once. */
    static final Lexicons LEXICONS = new Lexicons() {
        private final Map<String, Lexicon> read = new ConcurrentHashMap<>();

        @Override
        public Lexicon lexicon(String locale) {
            return read.computeIfAbsent(locale, Lexicons.standard()::lexicon);
        }
    };

    static final Catalog CATALOG = BuiltInCatalog.load();

    private Drawn() {}

    static UserDrawer drawer(long seed) {
        return drawer(seed, CATALOG);
    }

    static UserDrawer drawer(long seed, Catalog catalog) {
        return new UserDrawer(seed, catalog, LEXICONS);
    }

    static User user(UserDrawer drawer, long index) {
        UserDraft draft = new UserDraft();
        drawer.draw(index, draft);
        return UserValues.toUser(draft);
    }

    /** Hands users 0 to {@code count - 1} of {@code seed} to {@code judge}, each with a text that says which user it is. */
    static void forEach(long seed, int count, BiConsumer<User, String> judge) {
        UserDrawer drawer = drawer(seed);
        UserDraft draft = new UserDraft();
        for (long index = 0; index < count; index++) {
            drawer.draw(index, draft);
            judge.accept(UserValues.toUser(draft), which(seed, index));
        }
    }

    /** The only word of a list. */
    static DrawnWord word(String text) {
        DrawnWord word = new DrawnWord();
        word.pick(WordList.of(List.of(text)), 0);
        return word;
    }

    static String which(long seed, long index) {
        return "seed " + seed + ", user " + index;
    }
}
