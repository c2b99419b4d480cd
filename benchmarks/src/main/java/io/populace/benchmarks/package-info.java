/** How fast users are made, beside the plain ways of making them. */
@NullMarked
package io.populace.benchmarks;

import org.jspecify.annotations.NullMarked;
