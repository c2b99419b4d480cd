/**
 * Compressed outputs: gzip and zstd, made block by block by the threads that make the users.
 *
 * <p>Read first: {@link io.populace.files.Compression}.
 */
@NullMarked
package io.populace.files;

import org.jspecify.annotations.NullMarked;
