package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import io.populace.domain.SystemTripletCatalog.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemTripletCatalogTest {

    private static final Entry LINUX = new Entry(new SystemTriplet("linux"), 2);

    @Test
    void givesEqualWeightsInAUniformCatalog() {
        List<Entry> entries =
                SystemTripletCatalog.uniform(List.of("linux", "darwin")).entries();
        assertEquals(
                List.of(new Entry(new SystemTriplet("linux"), 1), new Entry(new SystemTriplet("darwin"), 1)), entries);
    }

    @Test
    void refusesAnEmptyList() {
        assertRefused("system triplets must be 1 or more: 0", () -> new SystemTripletCatalog(List.of()));
        assertRefused("system triplets must be 1 or more: 0", () -> SystemTripletCatalog.uniform(List.of()));
    }

    @Test
    void refusesADuplicateTriplet() {
        Entry again = new Entry(new SystemTriplet("linux"), 3);
        Entry darwin = new Entry(new SystemTriplet("darwin"), 2);
        assertRefused("duplicate system triplet: linux", () -> new SystemTripletCatalog(List.of(LINUX, darwin, again)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesANegativeOrInvalidWeight(double weight) {
        SystemTriplet linux = new SystemTriplet("linux");
        assertRefused("system triplet linux: weight must be a number >= 0: " + weight, () -> new Entry(linux, weight));
    }

    @Test
    void refusesTripletsThatAllHaveWeightZero() {
        Entry never = new Entry(new SystemTriplet("windows"), 0);
        assertEquals(
                2, new SystemTripletCatalog(List.of(never, LINUX)).entries().size());
        assertRefused(
                "system triplets must have at least one weight > 0: 0.0",
                () -> new SystemTripletCatalog(List.of(never)));
    }

    @Test
    void copiesItsList() {
        List<Entry> entries = new ArrayList<>(List.of(LINUX));
        SystemTripletCatalog catalog = new SystemTripletCatalog(entries);
        entries.clear();
        assertEquals(List.of(LINUX), catalog.entries());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> catalog.entries().clear());
    }
}
