package io.populace.json;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.engine.GenerationEngine;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A line of the table of golden digests: an output and the SHA-256 of its bytes. */
record Golden(Format format, long seed, IndexRange range, String digest) {

    static Golden ofLine(String line) {
        List<String> words = List.of(line.split(" +", -1));
        IndexRange range = IndexRange.of(Long.parseLong(words.get(2)), Long.parseLong(words.get(3)));
        return new Golden(Format.valueOf(words.get(0)), Long.parseLong(words.get(1)), range, words.get(4));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    Golden withDigest(String other) {
        return new Golden(format, seed, range, other);
    }

    /** The same line with the digest of the current output of {@code engine}. */
    Golden actual(GenerationEngine engine) throws IOException, InterruptedException {
        return withDigest(sha256(Outputs.bytes(engine, Population.seeded(seed), range, format.encoder())));
    }

    /** The line of the table. */
    @Override
    public String toString() {
        return String.join(" ", format.name(), "" + seed, "" + range.start(), "" + range.end(), digest);
    }
}
