/**
 * What a service embeds: a population, any of its users by number, and the engines that write ranges of them.
 *
 * <p>A user passes through the packages below in this order: {@code random} and {@code lexicon} are drawn from by {@code
 * drawing}; what it drew goes through an {@code encoding}, and {@code engine} says on which thread.
 *
 * <p>Read first: {@link io.populace.generation.Population}, {@link io.populace.generation.engine.Engines}.
 */
@NullMarked
package io.populace.generation;

import org.jspecify.annotations.NullMarked;
