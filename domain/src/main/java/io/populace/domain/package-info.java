/**
 * Users and the catalogs they are drawn from: plain values that validate themselves and depend on {@code java.*} only.
 *
 * <p>Read first: {@link io.populace.domain.User}, {@link io.populace.domain.Catalog}, {@link
 * io.populace.domain.IndexRange}.
 */
@NullMarked
package io.populace.domain;

import org.jspecify.annotations.NullMarked;
