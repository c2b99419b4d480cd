/**
 * Draws and encodes a range of users and writes them to a sink in index order, on one thread or several.
 *
 * <p>Read first: {@link io.populace.generation.engine.Engines}, {@link io.populace.generation.engine.GenerationEngine},
 * {@link io.populace.generation.engine.ByteSink}, {@link io.populace.generation.engine.OrderedParallelEngine}.
 */
@NullMarked
package io.populace.generation.engine;

import org.jspecify.annotations.NullMarked;
