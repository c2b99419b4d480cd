/**
 * The ports for output formats: a user encoder turns drafts into the bytes of one format, a block format does so for whole
 * blocks of users. Adapters implement them.
 *
 * <p>Read first: {@link io.populace.generation.encoding.UserEncoder}, {@link
 * io.populace.generation.encoding.Utf8Buffer}, {@link io.populace.generation.encoding.BlockFormat}.
 */
@NullMarked
package io.populace.generation.encoding;

import org.jspecify.annotations.NullMarked;
