package io.populace.domain;

import java.util.List;
import java.util.UUID;

/** Valid values for tests to vary. */
final class Samples {

    static final UUID VERSION_4 = UUID.fromString("00000000-0000-4000-8000-000000000000");

    static final Address ADDRESS = new Address(new HouseNumber("1"), "Bergstraße", "Göttingen", "Germany", "37073");

    static final Device DEVICE = new Device(
            new Ipv4Address(1),
            new Ipv6Address(1, 1),
            new MacAddress(1),
            VERSION_4,
            new SystemTriplet("x86_64-pc-linux-gnu"));

    static final PhonePlan PHONE_PLAN = new PhonePlan("551", 8, "23456789");

    private Samples() {}

    static City city(String name, String... districts) {
        return new City(name, 1, PHONE_PLAN, List.of(districts));
    }

    static Country country(String name, City... cities) {
        return new Country(name, "DE", "de", "49", 1, new PostCodeForm("[0-9]"), List.of(), List.of(cities));
    }
}
