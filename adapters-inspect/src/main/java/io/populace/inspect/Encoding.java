package io.populace.inspect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * The character encoding of a file.
 *
 * @param charset UTF-8, UTF-16 or UTF-32, with its byte order
 * @param markLength length of the byte order mark in bytes; 0 without one
 */
record Encoding(Charset charset, int markLength) {

    /** Bytes at the start of a file that decide its encoding. */
    static final int PREFIX = 4;

    private record Mark(String hex, String charset) {}

    /** The byte order marks (Unicode, section 23.8); a mark that starts with another comes before it. */
    private static final List<Mark> MARKS = List.of(
            new Mark("0000feff", "UTF-32BE"),
            new Mark("fffe0000", "UTF-32LE"),
            new Mark("feff", "UTF-16BE"),
            new Mark("fffe", "UTF-16LE"),
            new Mark("efbbbf", "UTF-8"));

    /**
     * The encoding of a file that starts with {@code prefix}. Without a byte order mark the zero bytes decide, as the first
     * two characters of JSON are ASCII (RFC 4627, section 3).
     */
    static Encoding of(byte[] prefix) {
        String hex = HexFormat.of().formatHex(prefix);
        for (Mark mark : MARKS) {
            if (hex.startsWith(mark.hex())) {
                return new Encoding(Charset.forName(mark.charset()), mark.hex().length() / 2);
            }
        }
        StringBuilder zeros = new StringBuilder();
        for (byte b : prefix) {
            zeros.append(b == 0 ? '0' : 'x');
        }
        String charset = switch (zeros.toString()) {
            case "000x" -> "UTF-32BE";
            case "x000" -> "UTF-32LE";
            case "0x", "0x0", "0x0x", "0xx0", "0xxx" -> "UTF-16BE";
            case "x0", "x0x", "x0x0", "x00x", "x0xx" -> "UTF-16LE";
            default -> StandardCharsets.UTF_8.name();
        };
        return new Encoding(Charset.forName(charset), 0);
    }

    boolean hasMark() {
        return markLength > 0;
    }
}
