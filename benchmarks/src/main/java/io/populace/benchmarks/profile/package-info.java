/**
 * Where the time goes: one way of making users, run in a loop under JDK Flight Recorder, and told as a text and as a
 * flame graph.
 *
 * <p>Read first: {@link io.populace.benchmarks.profile.Profile}.
 */
@NullMarked
package io.populace.benchmarks.profile;

import org.jspecify.annotations.NullMarked;
