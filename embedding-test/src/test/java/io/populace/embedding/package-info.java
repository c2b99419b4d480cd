/** Services outside the build, on class path and module path. */
@NullMarked
package io.populace.embedding;

import org.jspecify.annotations.NullMarked;
