/**
 * A population as a table or a stream of Apache Spark. Spark finds the source by its name, and asks it for a scan; the scan, or
 * each batch of a stream, is cut into ranges of indices, which executors draw.
 *
 * <p>Read first: {@link io.populace.spark.PopulaceSource}, {@link io.populace.spark.UserScanBuilder}, {@link
 * io.populace.spark.UserBatchReader}, and for streams {@link io.populace.spark.UserStream}.
 */
@NullMarked
package io.populace.spark;

import org.jspecify.annotations.NullMarked;
