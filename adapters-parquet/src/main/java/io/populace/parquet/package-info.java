/**
 * Users as Parquet: pages straight from what is drawn, their headers and the footer by parquet-format-structures.
 *
 * <p>Read first: {@link io.populace.parquet.ParquetFormat}, {@link io.populace.parquet.RowGroupEncoder}, {@link
 * io.populace.parquet.Footer}.
 */
@NullMarked
package io.populace.parquet;

import org.jspecify.annotations.NullMarked;
