/**
 * What a service embeds: a population, its users by index, and the engines that write ranges of them.
 *
 * <p>The subpackages follow the path of a user: {@code drawing} draws it from {@code random} and {@code lexicon}, {@code
 * encoding} turns it into bytes, and {@code engine} decides on which thread.
 *
 * <p>Read first: {@link io.populace.generation.Population}, {@link io.populace.generation.engine.Engines}.
 */
@NullMarked
package io.populace.generation;

import org.jspecify.annotations.NullMarked;
