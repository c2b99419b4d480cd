/** The layers, as rules that a build cannot break. */
@NullMarked
package io.populace.architecture;

import org.jspecify.annotations.NullMarked;
