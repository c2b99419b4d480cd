/**
 * Profiles: runs one way of making users in a loop under JDK Flight Recorder, and writes a text report and a flame graph.
 *
 * <p>Read first: {@link io.populace.benchmarks.profile.Profile}.
 */
@NullMarked
package io.populace.benchmarks.profile;

import org.jspecify.annotations.NullMarked;
