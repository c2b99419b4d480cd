package io.populace.generation.lexicon;

/**
 * The bytes that every text format writes as they are: ASCII letters and digits, the space, {@code + - . : @ _}, and all
 * bytes of characters beyond ASCII. A format may escape, quote or separate by any other byte, and by no plain one.
 */
public final class PlainBytes {

    private static final String MARKS = " +-.:@_";

    private static final boolean[] PLAIN = new boolean[1 << Byte.SIZE];

    static {
        for (int b = 0; b < PLAIN.length; b++) {
            PLAIN[b] = b >= 0x80
                    || (b >= '0' && b <= '9')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= 'a' && b <= 'z')
                    || MARKS.indexOf(b) >= 0;
        }
    }

    private PlainBytes() {}

    /** Whether {@code b} is plain. */
    public static boolean isPlain(byte b) {
        return PLAIN[b & 0xff];
    }

    /** Whether all of {@code utf8} is plain. */
    static boolean arePlain(byte[] utf8) {
        for (byte b : utf8) {
            if (!isPlain(b)) {
                return false;
            }
        }
        return true;
    }
}
