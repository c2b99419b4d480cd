package io.populace.generation.lexicon;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.datafaker.Faker;

/** Postcodes in the format that Datafaker has for a language, for places of which no postal districts are known. */
public final class PostCodeSamples {

    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    private PostCodeSamples() {}

    /**
     * Up to 2,000 postcodes, the same ones for the same tag every time.
     *
     * @param locale BCP 47 tag
     * @throws IllegalArgumentException if Datafaker does not have {@code locale}
     */
    public static List<String> of(String locale) {
        Faker faker = new Faker(DatafakerLexicons.known(locale), new Random(SEED));
        return List.copyOf(Stream.generate(() -> faker.address().postcode())
                .limit(DRAWS)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
