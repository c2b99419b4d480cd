package io.populace.datafaker;

import io.populace.testsupport.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The most common names of countries as Wikipedia lists them: a judge that had no part in the tool. */
final class CommonNames {

    /**
     * One of them.
     *
     * @param country ISO 3166-1 code
     * @param list female, male or last
     * @param latin the name itself if it is Latin
     */
    record CommonName(String country, String list, String name, String latin) {}

    private CommonNames() {}

    static List<CommonName> all() {
        return rows(Facts.commonNames())
                .map(row -> new CommonName(row[0], row[1], row[2], row.length > 3 ? row[3] : row[2]))
                .toList();
    }

    /** The tag of the lexicon that the people of a country should have, by its ISO 3166-1 code. */
    static Map<String, String> countries() {
        return rows(resource("countries.tsv")).collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CommonNames.class.getResourceAsStream(name));
    }

    private static Stream<String[]> rows(InputStream resource) {
        try (InputStream in = resource) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without accents, capitals and punctuation: De Jong and de Jong, Ji-woo and Jiwoo are one. */
    static String bare(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "");
    }
}
