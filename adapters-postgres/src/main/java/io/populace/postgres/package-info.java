/**
 * Loads users into a table of PostgreSQL by binary {@code COPY}, part by part, so that a load that was killed goes on where it
 * stopped, with no user lost and none twice.
 */
@NullMarked
package io.populace.postgres;

import org.jspecify.annotations.NullMarked;
