/**
 * Users as text that needs no library: CSV, TSV, SQL, and by templates of your own.
 *
 * <p>Read first: {@link io.populace.text.CsvEncoders}, {@link io.populace.text.SqlEncoders}, {@link
 * io.populace.text.UserTemplate}.
 */
@NullMarked
package io.populace.text;

import org.jspecify.annotations.NullMarked;
