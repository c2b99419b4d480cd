/**
 * The words that people are made of: names and streets of one language, from Datafaker.
 *
 * <p>Read first: {@link io.populace.generation.lexicon.Lexicon}, {@link io.populace.generation.lexicon.Lexicons}.
 */
@NullMarked
package io.populace.generation.lexicon;

import org.jspecify.annotations.NullMarked;
