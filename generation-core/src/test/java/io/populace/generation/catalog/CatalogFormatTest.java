package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CatalogFormatTest {

    @Test
    void theCompiledCatalogEqualsItsSource() throws IOException {
        assertEquals(CatalogSource.read(), BuiltInCatalog.load());
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Catalog catalog = CatalogSource.read();

        assertEquals(catalog, read(CatalogFormat.write(catalog)));
    }

    @Test
    void refusesACatalogThatItCannotHold() throws IOException {
        Catalog source = CatalogSource.read();
        Catalog children = new Catalog(source.geography(), source.systemTriplets(), new AgeRange(1, 17));

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> CatalogFormat.write(children));

        assertTrue(String.valueOf(refusal.getMessage()).startsWith("catalog must have only triplets of weight 1"));
    }

    @Test
    void refusesADamagedCatalogAsTheDomainDoes() throws IOException {
        String damaged = CatalogFormat.write(CatalogSource.read()).replace("\t551\t", "\t55x\t");

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> read(damaged));

        assertEquals("area code must be digits: 55x", refusal.getMessage());
    }

    private static Catalog read(String text) {
        return CatalogFormat.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
