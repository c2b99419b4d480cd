/**
 * Draws users: from seed and index to a filled draft, field by field, with no string made and nothing allocated.
 *
 * <p>Read first: {@link io.populace.generation.drawing.UserDraft}, {@link
 * io.populace.generation.drawing.UserDrawer}.
 */
@NullMarked
package io.populace.generation.drawing;

import org.jspecify.annotations.NullMarked;
