package io.populace.domain;

/**
 * The data that users are drawn from.
 *
 * @param geography the countries and cities they live in
 * @param systemTriplets the platforms of their devices
 * @param ages their ages
 */
public record Catalog(GeoCatalog geography, SystemTripletCatalog systemTriplets, AgeRange ages) {

    /** The same catalog with other countries. */
    public Catalog with(GeoCatalog otherGeography) {
        return new Catalog(otherGeography, systemTriplets, ages);
    }
}
