/** The architecture rules, which every build checks. */
@NullMarked
package io.populace.architecture;

import org.jspecify.annotations.NullMarked;
