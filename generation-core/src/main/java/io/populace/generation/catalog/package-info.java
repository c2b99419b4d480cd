/**
 * The catalog that comes with Populace, and what other catalogs may leave out.
 *
 * <p>Read first: {@link io.populace.generation.catalog.BuiltInCatalog}, {@link
 * io.populace.generation.catalog.CountryDefaults}.
 */
@NullMarked
package io.populace.generation.catalog;

import org.jspecify.annotations.NullMarked;
