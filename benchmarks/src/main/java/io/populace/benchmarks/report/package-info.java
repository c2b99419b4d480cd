/**
 * The benchmark report: runs the benchmarks, quick or full, writes the results as a page and as Markdown, and compares
 * two runs.
 *
 * <p>Read first: {@link io.populace.benchmarks.report.BenchmarkReport}.
 */
@NullMarked
package io.populace.benchmarks.report;

import org.jspecify.annotations.NullMarked;
