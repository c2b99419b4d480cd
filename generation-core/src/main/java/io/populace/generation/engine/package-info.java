/**
 * Runs a range of users through drawing and encoding into a sink, on one thread or on many, in index order.
 *
 * <p>Read first: {@link io.populace.generation.engine.Engines}, {@link io.populace.generation.engine.GenerationEngine},
 * {@link io.populace.generation.engine.ByteSink}, {@link io.populace.generation.engine.OrderedParallelEngine}.
 */
@NullMarked
package io.populace.generation.engine;

import org.jspecify.annotations.NullMarked;
