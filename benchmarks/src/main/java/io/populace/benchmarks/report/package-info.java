/**
 * The benchmark report: runs the benchmarks, for a minute or in earnest, and tells what came out as a page, as Markdown,
 * and beside an earlier run.
 *
 * <p>Read first: {@link io.populace.benchmarks.report.BenchmarkReport}.
 */
@NullMarked
package io.populace.benchmarks.report;

import org.jspecify.annotations.NullMarked;
