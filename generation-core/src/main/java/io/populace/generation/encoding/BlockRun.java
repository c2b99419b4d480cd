package io.populace.generation.encoding;

/**
 * One output of a {@link BlockFormat}: its blocks, made by any number of encoders, and what comes behind the last of them.
 * Thread-safe.
 */
public interface BlockRun {

    /** An encoder for one thread, which closes it. */
    BlockEncoder newEncoder();

    /**
     * Appends what comes behind the last block, if anything does. Here a format tells where in the output each block lies:
     * blocks lie one behind the other in the order of their users, from the first byte of the output on. Called once, when
     * all blocks have been made; making them happens before the call.
     */
    void encodeFooter(Utf8Buffer out);
}
