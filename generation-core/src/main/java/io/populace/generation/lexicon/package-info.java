/**
 * Names and streets by language, and how a word becomes bytes.
 *
 * <p>Read first: {@link io.populace.generation.lexicon.Lexicon}, {@link io.populace.generation.lexicon.Lexicons},
 * {@link io.populace.generation.lexicon.Term}.
 */
@NullMarked
package io.populace.generation.lexicon;

import org.jspecify.annotations.NullMarked;
