/** Tests services outside the build, on the class path and on the module path. */
@NullMarked
package io.populace.embedding;

import org.jspecify.annotations.NullMarked;
