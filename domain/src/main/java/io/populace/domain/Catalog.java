package io.populace.domain;

/**
 * What users are drawn from.
 *
 * @param geography where they live
 * @param systemTriplets what their devices run on
 * @param ages how old they are
 */
public record Catalog(GeoCatalog geography, SystemTripletCatalog systemTriplets, AgeRange ages) {}
