package io.populace.domain;

import java.util.Arrays;
import java.util.Collections;

/** Writes IPv6 addresses in a different way: writes all groups, then replaces the first longest run of zeros. */
final class PlainIpv6 {

    private PlainIpv6() {}

    static String text(long high, long low) {
        String[] words = new String[8];
        for (int i = 0; i < 4; i++) {
            words[i] = Long.toHexString(high >>> (48 - 16 * i) & 0xffff);
            words[i + 4] = Long.toHexString(low >>> (48 - 16 * i) & 0xffff);
        }
        for (int length = 8; length > 1; length--) {
            int start = Collections.indexOfSubList(Arrays.asList(words), Collections.nCopies(length, "0"));
            if (start >= 0) {
                return join(words, 0, start) + "::" + join(words, start + length, 8);
            }
        }
        return join(words, 0, 8);
    }

    private static String join(String[] words, int from, int to) {
        return String.join(":", Arrays.asList(words).subList(from, to));
    }
}
