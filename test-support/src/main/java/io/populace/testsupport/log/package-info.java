/** A readable log of a test run: what runs, its outcome and its duration. */
@NullMarked
package io.populace.testsupport.log;

import org.jspecify.annotations.NullMarked;
