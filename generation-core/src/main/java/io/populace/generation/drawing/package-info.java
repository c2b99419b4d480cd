/**
 * Draws users: fills a draft field by field from seed and index, without creating strings or allocating.
 *
 * <p>Read first: {@link io.populace.generation.drawing.UserDraft}, {@link
 * io.populace.generation.drawing.UserDrawer}.
 */
@NullMarked
package io.populace.generation.drawing;

import org.jspecify.annotations.NullMarked;
