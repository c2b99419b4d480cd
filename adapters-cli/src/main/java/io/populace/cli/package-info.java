/** The populace command. */
@NullMarked
package io.populace.cli;

import org.jspecify.annotations.NullMarked;
