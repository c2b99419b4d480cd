package io.populace.generation.drawing;

import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;

/** Draws what a user connects with. */
final class DeviceDraw {

    private static final int IPV4 = Draw.IPV4.bit();
    private static final int IPV6 = Draw.IPV6.bit();
    private static final int MAC = Draw.MAC.bit();
    private static final int UUID = Draw.UUID.bit();
    private static final int SYSTEM_TRIPLET = Draw.SYSTEM_TRIPLET.bit();

    private static final long MAC_BITS = 0xffff_ffff_ffffL;

    /** The lowest bit of the first octet: set for multicast (IEEE 802, I/G). */
    private static final long MULTICAST = 1L << 40;

    /** The next bit: set for addresses that no maker has assigned (IEEE 802, U/L). */
    private static final long LOCALLY_ADMINISTERED = 1L << 41;

    private final SystemTriplets systemTriplets;
    private final boolean safe;

    /**
     * The devices of a population.
     *
     * @param safe whether their addresses are those of documentation, which nobody has
     */
    DeviceDraw(SystemTriplets systemTriplets, boolean safe) {
        this.systemTriplets = systemTriplets;
        this.safe = safe;
    }

    void draw(int draws, long userKey, UserDraft draft) {
        if ((draws & IPV4) != 0) {
            long draw = KeyedRandom.draw(userKey, DrawNumber.IPV4);
            draft.ipv4 = safe ? DocumentationAddresses.pickIpv4(draw) : PublicIpv4.pick(draw);
        }
        if ((draws & IPV6) != 0) {
            long draw = KeyedRandom.draw(userKey, DrawNumber.IPV6_PREFIX);
            draft.ipv6High = safe ? DocumentationAddresses.pickIpv6Prefix(draw) : GlobalIpv6.pickPrefix(draw);
            draft.ipv6Low = KeyedRandom.draw(userKey, DrawNumber.IPV6_INTERFACE);
        }
        if ((draws & MAC) != 0) {
            draft.mac = (KeyedRandom.draw(userKey, DrawNumber.MAC) & MAC_BITS & ~MULTICAST) | LOCALLY_ADMINISTERED;
        }
        if ((draws & UUID) != 0) {
            draft.uuidHigh = Uuid4.high(KeyedRandom.draw(userKey, DrawNumber.UUID_HIGH));
            draft.uuidLow = Uuid4.low(KeyedRandom.draw(userKey, DrawNumber.UUID_LOW));
        }
        if ((draws & SYSTEM_TRIPLET) != 0) {
            int number = systemTriplets.pick(KeyedRandom.draw(userKey, DrawNumber.SYSTEM_TRIPLET));
            draft.systemTripletNumber = number;
            draft.systemTriplet = systemTriplets.triplet(number);
        }
    }
}
