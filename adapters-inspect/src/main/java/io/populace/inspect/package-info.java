/**
 * Judges the users of files: whether each is coherent, and whether values that must be unique repeat. The files may be ours
 * or anybody's, and larger than memory.
 *
 * <p>The judges do not share code with what draws users: they are the JDK, libphonenumber, and facts that are written
 * down here a second time, so that a mistake over there shows here.
 *
 * <p>Read first: {@link io.populace.inspect.Inspection}, {@code Rules}, {@code Records}, {@code DuplicateCounter}.
 */
@NullMarked
package io.populace.inspect;

import org.jspecify.annotations.NullMarked;
