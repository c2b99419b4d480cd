/**
 * Checks files of users, whoever made them: whether each user is coherent, and whether unique values repeat. Files may be
 * larger than memory.
 *
 * <p>The checks share no code with the generator. They use the JDK, libphonenumber and facts that are written here a second
 * time, so that a mistake in the generator shows here.
 *
 * <p>Read first: {@link io.populace.inspect.Inspection}, {@code Rules}, {@code Records}, {@code DuplicateCounter}.
 */
@NullMarked
package io.populace.inspect;

import org.jspecify.annotations.NullMarked;
