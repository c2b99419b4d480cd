/**
 * Randomness without state: every draw is a pure function of seed, user and field. Arithmetic only.
 *
 * <p>Read first: {@link io.populace.generation.random.KeyedRandom}, {@link
 * io.populace.generation.random.IndexPermutation}.
 */
@NullMarked
package io.populace.generation.random;

import org.jspecify.annotations.NullMarked;
