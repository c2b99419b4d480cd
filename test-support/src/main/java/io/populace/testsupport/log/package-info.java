/** A readable log of a test run: what runs, how it ends, how long it took. */
@NullMarked
package io.populace.testsupport.log;

import org.jspecify.annotations.NullMarked;
