/**
 * The catalog that comes with Populace.
 *
 * <p>Read first: {@link io.populace.generation.catalog.BuiltInCatalog}.
 */
@NullMarked
package io.populace.generation.catalog;

import org.jspecify.annotations.NullMarked;
