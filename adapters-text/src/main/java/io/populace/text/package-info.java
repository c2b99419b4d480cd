/**
 * Users as text that needs no library: CSV, TSV and SQL.
 *
 * <p>Read first: {@link io.populace.text.CsvEncoders}, {@link io.populace.text.SqlEncoders}.
 */
@NullMarked
package io.populace.text;

import org.jspecify.annotations.NullMarked;
