/**
 * The fields of a user, and which of them a record has under what names.
 *
 * <p>Read first: {@link io.populace.generation.record.UserField}, {@link io.populace.generation.record.RecordLayout},
 * {@link io.populace.generation.record.FieldReader}.
 */
@NullMarked
package io.populace.generation.record;

import org.jspecify.annotations.NullMarked;
