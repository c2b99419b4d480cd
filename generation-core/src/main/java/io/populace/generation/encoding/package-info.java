/**
 * The port for output formats: an encoder turns drafts into the bytes of one format. Adapters implement it.
 *
 * <p>Read first: {@link io.populace.generation.encoding.UserEncoder}, {@link
 * io.populace.generation.encoding.Utf8Buffer}.
 */
@NullMarked
package io.populace.generation.encoding;

import org.jspecify.annotations.NullMarked;
