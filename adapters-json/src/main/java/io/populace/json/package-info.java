/**
 * Users as JSON: encoders of arrays and NDJSON for engines, a writer and a reader of single users, and a JSON Schema of the
 * record.
 *
 * <p>Read first: {@link io.populace.json.JsonEncoders}, {@link io.populace.json.UserWriter}, {@link
 * io.populace.json.UserReader}.
 */
@NullMarked
package io.populace.json;

import org.jspecify.annotations.NullMarked;
