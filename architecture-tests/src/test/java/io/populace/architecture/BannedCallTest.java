package io.populace.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BannedCallTest {

    @Test
    void refusesAMethodThatDoesNotExist() {
        assertRefused("java.lang.Math.randon", () -> BannedCall.method(Math.class, "randon"));
    }

    @Test
    void refusesAnOverloadThatDoesNotExist() {
        assertRefused("java.lang.String.getBytes[int]", () -> BannedCall.overload(String.class, "getBytes", int.class));
    }

    @Test
    void refusesAConstructorThatDoesNotExist() {
        assertRefused("java.util.Random[int]", () -> BannedCall.constructor(Random.class, int.class));
    }

    private static void assertRefused(String what, Executable banned) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, banned);
        assertEquals("banned method or constructor must exist: " + what, e.getMessage());
    }
}
