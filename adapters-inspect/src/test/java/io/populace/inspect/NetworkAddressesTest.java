package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.255",
                "192.0.3.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255"
            })
    void acceptsPublicIpv4Addresses(String text) {
        assertTrue(Ipv4Addresses.isPublicUnicast(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.1.1",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.31.196.1",
                "192.52.193.1",
                "192.88.99.1",
                "192.168.1.1",
                "192.175.48.1",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.0",
                "255.255.255.255"
            })
    void refusesSpecialIpv4Addresses(String text) {
        assertFalse(Ipv4Addresses.isPublicUnicast(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8.8.8", "8.8.8.256", "8.8.8.08", "8.8.8.8.8", "134744072", "localhost", " 8.8.8.8"})
    void refusesTextThatIsNotAnIpv4Address(String text) {
        assertFalse(Ipv4Addresses.isPublicUnicast(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000::1",
                "2001:200::",
                "2001:db7:ffff::1",
                "2001:db9::1",
                "2003::1",
                "2620:4f:7fff::",
                "2620:4f:8001::",
                "3ffe::1",
                "3fff:1000::1",
                "2a00:1:2:3:4:5:6:7",
                "2a00:0:1:0:1:0:1:0",
                "2a00::1:0:0:1",
                "2a00:1::1:0:0:1",
                "2a00:0:0:1::",
                "2a00:1:2:3:4:5::"
            })
    void acceptsGlobalIpv6Addresses(String text) {
        assertTrue(Ipv6Addresses.isCanonicalGlobalUnicast(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "1fff::1",
                "4000::1",
                "64:ff9b::1",
                "fc00::1",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:1ff::1",
                "2001:db8::1",
                "2002::1",
                "2620:4f:8000::1",
                "3fff:fff::1",
                "5f00::1",
                "::ffff:2620:4f",
                "::ffff:2800:1"
            })
    void refusesSpecialIpv6Addresses(String text) {
        assertFalse(Ipv6Addresses.isCanonicalGlobalUnicast(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2A00::1",
                "2a00::0001",
                "2a00:0:0:0:0:0:0:1",
                "2a00:1:2:3:4:5:6::",
                "2a00:0:0:0:1::1",
                "2a00::1:0:0:0:1",
                "2a00:1:0:0:2::3"
            })
    void refusesIpv6AddressesThatAreNotInTheFormOfRfc5952(String text) {
        assertFalse(Ipv6Addresses.isCanonicalGlobalUnicast(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2a00", "2a00:1", "2a00::1::2", "2a00:1:2:3:4:5:6:7:8", "[2a00::1]", "2a00::1%0", "2a00::g"})
    void refusesTextThatIsNotAnIpv6Address(String text) {
        assertFalse(Ipv6Addresses.isCanonicalGlobalUnicast(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.0", "192.0.2.255", "198.51.100.7", "203.0.113.255"})
    void knowsIpv4AddressesOfDocumentation(String text) {
        assertTrue(Ipv4Addresses.isOfDocumentation(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.1.255", "192.0.3.0", "198.51.101.0", "203.0.112.255", "10.0.0.1", "192.0.2.256", ""})
    void refusesOtherIpv4AddressesAsDocumentation(String text) {
        assertFalse(Ipv4Addresses.isOfDocumentation(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "3fff::1", "3fff:fff::"})
    void knowsIpv6AddressesOfDocumentation(String text) {
        assertTrue(Ipv6Addresses.isCanonicalOfDocumentation(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db7::1", "2001:db9::1", "3fff:1000::1", "2001:DB8::1", "2001:db8:0::1", ""})
    void refusesOtherIpv6AddressesAsDocumentation(String text) {
        assertFalse(Ipv6Addresses.isCanonicalOfDocumentation(text));
    }
}
