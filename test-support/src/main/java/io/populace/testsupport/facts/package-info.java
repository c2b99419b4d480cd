/** What is known of the built-in countries, gathered independently of the catalog that the generator draws from. */
@NullMarked
package io.populace.testsupport.facts;

import org.jspecify.annotations.NullMarked;
