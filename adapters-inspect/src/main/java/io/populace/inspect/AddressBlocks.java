package io.populace.inspect;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Blocks of IP addresses in CIDR notation: {@code 10.0.0.0/8}. */
final class AddressBlocks {

    private static final class Block {

        private final byte[] start;
        private final int bits;

        Block(String text) throws UnknownHostException {
            String[] parts = text.split("/", 2);
            start = InetAddress.getByName(parts[0]).getAddress();
            bits = Integer.parseInt(parts[1]);
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit += Byte.SIZE) {
                int mask = 0xff00 >> Math.min(bits - bit, Byte.SIZE);
                if (((start[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask & 0xff) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    /** The blocks of {@code texts}, all IPv4 or all IPv6. */
    AddressBlocks(String... texts) {
        for (String text : texts) {
            try {
                blocks.add(new Block(text));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("block must be an address and a prefix length: " + text, e);
            }
        }
    }

    boolean contain(byte[] address) {
        for (Block block : blocks) {
            if (block.contains(address)) {
                return true;
            }
        }
        return false;
    }
}
