/**
 * How fast users are made, beside the plain ways of making them. Figures are users and megabytes a second.
 *
 * <p>Read first: {@link io.populace.benchmarks.EncodeBenchmark}, {@link io.populace.benchmarks.EngineBenchmark}, {@link
 * io.populace.benchmarks.DatafakerBaseline}.
 */
@NullMarked
package io.populace.benchmarks;

import org.jspecify.annotations.NullMarked;
