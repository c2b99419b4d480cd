/**
 * Outputs on disk. {@link io.populace.files.Compression} makes gzip and zstd block by block, on the threads that make the
 * users. {@link io.populace.files.AtomicFile} is a file that is whole or absent, and {@link io.populace.files.PartFolder} a
 * folder of such files, which can be resumed, shared, verified and repaired.
 *
 * <p>Read first: {@link io.populace.files.Compression}, {@link io.populace.files.PartFolder}.
 */
@NullMarked
package io.populace.files;

import org.jspecify.annotations.NullMarked;
