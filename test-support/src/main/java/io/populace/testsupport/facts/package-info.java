/** Facts about the built-in countries, collected independently of the catalog that the generator draws from. */
@NullMarked
package io.populace.testsupport.facts;

import org.jspecify.annotations.NullMarked;
