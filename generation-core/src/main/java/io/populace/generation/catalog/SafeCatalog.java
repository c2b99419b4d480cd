package io.populace.generation.catalog;

import io.populace.domain.Catalog;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import java.util.List;

/**
 * Makes a catalog whose users nobody can reach.
 *
 * <ul>
 *   <li>Telephone numbers are those that a country's regulator reserves for fiction or, where none are known, numbers that are
 *       no subscriber's according to libphonenumber. Few of them have the area code of the city, and many are not valid.
 *   <li>Mobile numbers are reserved ones too, or absent.
 *   <li>IP addresses are those of documentation (RFC 5737, RFC 3849). There are 768 IPv4 addresses.
 *   <li>E-mail addresses and MAC addresses are nobody's in any catalog.
 * </ul>
 */
public final class SafeCatalog {

    private SafeCatalog() {}

    /**
     * The safe form of {@code catalog}; that of a safe catalog is equal to it.
     *
     * @throws IllegalArgumentException if no telephone numbers that are nobody's are known of a country
     */
    public static Catalog of(Catalog catalog) {
        ReservedNumbers numbers = ReservedNumbers.load();
        List<Country> countries =
                catalog.geography().countries().stream().map(numbers::of).toList();
        return catalog.with(new GeoCatalog(countries)).safely();
    }
}
