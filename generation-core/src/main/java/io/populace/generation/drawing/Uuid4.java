package io.populace.generation.drawing;

/** Turns random bits into a UUID of version 4 and variant 2 (RFC 9562, section 5.4). */
final class Uuid4 {

    private Uuid4() {}

    static long high(long random) {
        return (random & 0xffff_ffff_ffff_0fffL) | 0x0000_0000_0000_4000L;
    }

    static long low(long random) {
        return (random & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    }
}
