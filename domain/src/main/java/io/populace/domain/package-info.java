/**
 * What a population is made of: people and the catalogs they are drawn from. Plain values that validate themselves, on
 * {@code java.*} alone.
 *
 * <p>Read first: {@link io.populace.domain.User}, {@link io.populace.domain.Catalog}, {@link
 * io.populace.domain.IndexRange}.
 */
@NullMarked
package io.populace.domain;

import org.jspecify.annotations.NullMarked;
