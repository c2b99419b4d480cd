package io.populace.json;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.UserField;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the table of golden digests: an output and the SHA-256 of its bytes.
 *
 * @param catalog its name, such as {@code built-in} or {@code world:RU}
 * @param fields {@code standard} for the standard record, or {@code all}
 */
record Golden(Format format, String catalog, String fields, long seed, IndexRange range, String digest) {

    static Golden ofLine(String line) {
        List<String> words = List.of(line.split(" +", -1));
        return new Golden(
                Format.valueOf(words.get(0)),
                words.get(1),
                words.get(2),
                Long.parseLong(words.get(3)),
                IndexRange.of(Long.parseLong(words.get(4)), Long.parseLong(words.get(5))),
                words.get(6));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    Golden withDigest(String other) {
        return new Golden(format, catalog, fields, seed, range, other);
    }

    Population population() {
        return new Population(seed, NamedCatalog.load(catalog), Lexicons.standard());
    }

    UserEncoder encoder() {
        return format.encoder(
                switch (fields) {
                    case "standard" -> RecordLayout.standard();
                    case "all" ->
                        RecordLayout.parse(Stream.of(UserField.values())
                                .map(UserField::path)
                                .collect(Collectors.joining(",")));
                    default -> throw new IllegalArgumentException("fields must be standard or all: " + fields);
                });
    }

    /** The same line with the digest of the current output of {@code engine}. */
    Golden actual(GenerationEngine engine) throws IOException, InterruptedException {
        return withDigest(sha256(Outputs.bytes(engine, population(), range, encoder())));
    }

    /** The line of the table. */
    @Override
    public String toString() {
        return String.join(
                " ", format.name(), catalog, fields, "" + seed, "" + range.start(), "" + range.end(), digest);
    }
}
