package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import java.nio.charset.StandardCharsets;

/**
 * Writes what stands behind {@code attribute:} on a line of LDIF (RFC 2849): a space and the value, or where the value is not a
 * SAFE-STRING, a colon, a space and the value in base64 (RFC 4648, section 4).
 */
final class LdifEscape extends Escape {

    private static final byte[] BASE64_FOLLOWS = {':', ' '};

    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(StandardCharsets.US_ASCII);

    private static final int SIX_BITS = 0x3f;

    /** Not only texts that are not plain: LDIF cannot have characters beyond ASCII, and some marks only within a value. */
    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        escape(value, out);
    }

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        if (isSafe(value)) {
            out.put((byte) ' ');
            out.put(value);
        } else {
            out.put(BASE64_FOLLOWS);
            putBase64(value, out);
        }
    }

    /** Whether the value is a SAFE-STRING that does not end with a space, which the RFC advises against (section 4, note 8). */
    private static boolean isSafe(Utf8Text value) {
        int length = value.utf8Length();
        if (length == 0) {
            return true;
        }
        byte first = value.utf8At(0);
        if (first == ' ' || first == ':' || first == '<' || value.utf8At(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            byte b = value.utf8At(i);
            if (b <= 0 || b == '\n' || b == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Each three bytes, 24 bits, are four digits of 6 bits; equals signs stand for the digits that the last bytes lack. */
    private static void putBase64(Utf8Text value, Utf8Buffer out) {
        int length = value.utf8Length();
        for (int i = 0; i < length; i += 3) {
            int bits = at(value, i) << 16 | at(value, i + 1) << 8 | at(value, i + 2);
            out.put(DIGITS[bits >>> 18]);
            out.put(DIGITS[bits >>> 12 & SIX_BITS]);
            out.put(i + 1 < length ? DIGITS[bits >>> 6 & SIX_BITS] : (byte) '=');
            out.put(i + 2 < length ? DIGITS[bits & SIX_BITS] : (byte) '=');
        }
    }

    /** The byte at {@code i}, as 0 to 255; 0 behind the end. */
    private static int at(Utf8Text value, int i) {
        return i < value.utf8Length() ? value.utf8At(i) & 0xff : 0;
    }
}
