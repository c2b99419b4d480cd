package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.Catalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionRootTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "generate --help",
                "generate --version",
                "inspect --help",
                "help catalog",
                "completion bash",
                "generate --engine warp"
            })
    void loadsNothingThatTheCommandDoesNotNeed(String args) {
        assertEquals(List.of(), loadedBy(args));
    }

    @Test
    void loadsTheCatalogAloneToPrintIt() {
        assertEquals(List.of("catalog"), loadedBy("catalog"));
    }

    @Test
    void readsTheCatalogAndOnlyTheWordsOfItsUsersToGenerate() {
        assertEquals(List.of("catalog", "en-GB"), loadedBy("generate -n 1 -s 42"));
        assertEquals(List.of("catalog", "en-GB", "de", "nl"), loadedBy("generate -n 5 -s 42"));
    }

    @Test
    void readsNoWordsForUsersWithoutNamesAndStreets() {
        assertEquals(List.of("catalog"), loadedBy("generate -n 5 -s 42 --fields user_id,address.city,phone_number"));
    }

    private static List<String> loadedBy(String args) {
        List<String> loaded = new ArrayList<>();
        Lexicons standard = Lexicons.standard();
        Terminal terminal = new Terminal(
                new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                false);
        CompositionRoot.cli(terminal, InputStream.nullInputStream(), () -> loadCatalog(loaded), new Lexicons() {
                    @Override
                    public Lexicon lexicon(String locale) {
                        loaded.add(locale);
                        return standard.lexicon(locale);
                    }

                    @Override
                    public String locale(String locale) {
                        return standard.locale(locale);
                    }
                })
                .run(args.isEmpty() ? new String[0] : args.split(" ", -1));
        return loaded;
    }

    private static Catalog loadCatalog(List<String> loaded) {
        loaded.add("catalog");
        return BuiltInCatalog.load();
    }
}
