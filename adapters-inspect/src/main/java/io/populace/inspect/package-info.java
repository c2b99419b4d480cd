/**
 * Judges users that stand in a file: whether each is coherent, and whether any is there twice. The file may be of ours or
 * of anybody, and larger than memory.
 *
 * <p>The judges are independent of what draws users: they are the JDK, libphonenumber, and facts written down here a
 * second time, so that a mistake over there shows here.
 *
 * <p>Read first: {@link io.populace.inspect.Inspection}, {@code Rules}, {@code DuplicateCounter}.
 */
@NullMarked
package io.populace.inspect;

import org.jspecify.annotations.NullMarked;
