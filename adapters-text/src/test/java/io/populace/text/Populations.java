package io.populace.text;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Populations to write, with the catalogs that they are drawn from. */
@SuppressWarnings("ImmutableEnumChecker") // catalogs and lexicons are immutable, without the annotation
enum Populations {
    BUILT_IN(BuiltInCatalog.load(), Lexicons.standard()),

    /** Texts with all that the formats quote, and with much that they must leave alone. */
    AWKWARD(
            new Catalog(
                    new GeoCatalog(List.of(
                            country(
                                    "Côte d'Ivoire",
                                    "CI",
                                    "xx",
                                    new PostCodeForm("0[0-9][0-9][0-9]"),
                                    "O'Fallon",
                                    "A, B"),
                            country(
                                    "\"The\" Nation; a|b\\",
                                    null,
                                    "xx",
                                    PostCodeForm.NONE,
                                    "’s-Gravenhage",
                                    "'s-Graveland"),
                            country(
                                    "日本",
                                    "JP",
                                    "ja",
                                    new PostCodeForm("00[0-9]-[0-9][0-9]"),
                                    "東京",
                                    "\ud83d\ude00 \\'",
                                    "''"))),
                    SystemTripletCatalog.uniform(List.of("x86_64-pc-linux-gnu", "arm-x.y")),
                    AgeRange.ADULTS),
            Populations::awkwardWords),

    /** No word and no city can be written as it is. */
    QUOTED(
            new Catalog(
                    new GeoCatalog(List.of(country(
                            "'a', \"b\"",
                            "CI",
                            "xx",
                            new PostCodeForm("[0-9]"),
                            "L'Aquila, \"AQ\"",
                            "'\"',",
                            "d'\\\"', e"))),
                    SystemTripletCatalog.uniform(List.of("x-y")),
                    AgeRange.ADULTS),
            Populations::quotedWords);

    final Catalog catalog;
    private final Lexicons lexicons;

    Populations(Catalog catalog, Lexicons lexicons) {
        this.catalog = catalog;
        this.lexicons = lexicons;
    }

    Population seeded(long seed) {
        return new Population(seed, catalog, lexicons);
    }

    private static Country country(
            String name, @Nullable String code, String locale, PostCodeForm form, String... cities) {
        return new Country(
                name,
                code,
                locale,
                "49",
                1,
                form,
                List.of(new PhonePlan("30", 7, "2")),
                List.of(cities).stream()
                        .map(city -> new City(city, 1, null, List.of()))
                        .toList());
    }

    private static Lexicon awkwardWords(String locale) {
        return new Lexicon(
                locale,
                NameList.of(List.of("Zoë", "D'Arcy", "Anna, \"Ann\"", "Jean-Luc", "\\n")),
                NameList.of(List.of("O'Neil", "\"Quote\"", "Smith, Jr.", "d’Ávila", "x\\")),
                WordList.of(List.of(
                        "Rue de l'Église", "\"A\" Street, North", "C:\\new\\table", "Übergang", "\\'; --", "\\")));
    }

    private static Lexicon quotedWords(String locale) {
        return new Lexicon(
                locale,
                NameList.of(List.of("D'Arcy, \"D\"", "'a',\"")),
                NameList.of(List.of("O'Neil, \"O\"", "\"b',\"")),
                WordList.of(List.of("Rue de l'\"Église\", 1", "'\",")));
    }
}
