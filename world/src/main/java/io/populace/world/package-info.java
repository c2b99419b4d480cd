/** What is known of the world, as resources beside this package: words by language, places and phone numbers by country. */
@NullMarked
package io.populace.world;

import org.jspecify.annotations.NullMarked;
