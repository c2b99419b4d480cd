package io.populace.generation.engine;

import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Writes only the index of a user: {@code [0,1,2]}, or {@code []} without users. */
class IndexEncoder implements UserEncoder {

    @Override
    public Set<Draw> draws() {
        return Set.of();
    }

    @Override
    public void encodeHeader(boolean empty, Utf8Buffer out) {
        put(empty ? "[" : "[\n", out);
    }

    @Override
    public void encode(UserDraft user, Utf8Buffer out) {
        put(Long.toString(user.index()), out);
    }

    @Override
    public void encodeSeparator(long position, Utf8Buffer out) {
        put(",", out);
    }

    @Override
    public void encodeFooter(boolean empty, Utf8Buffer out) {
        put(empty ? "]" : "\n]", out);
    }

    private static void put(String text, Utf8Buffer out) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The whole output for {@code count} users from {@code start}. */
    static String expected(long start, long count) {
        return count == 0
                ? "[]"
                : LongStream.range(start, start + count)
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(",", "[\n", "\n]"));
    }
}
