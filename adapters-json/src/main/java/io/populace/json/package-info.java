/**
 * Users as JSON: encoders of arrays and of NDJSON, a JSON Schema of the record, and a reader that makes users of either.
 *
 * <p>Read first: {@link io.populace.json.JsonEncoders}, {@link io.populace.json.UserReader}.
 */
@NullMarked
package io.populace.json;

import org.jspecify.annotations.NullMarked;
