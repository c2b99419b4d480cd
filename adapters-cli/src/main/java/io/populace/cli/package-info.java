/**
 * The {@code populace} command: options, progress, exit codes; and the composition root, where the adapters meet.
 *
 * <p>Read first: {@link io.populace.cli.Main}, {@code GenerateCommand}, {@code CompositionRoot}.
 */
@NullMarked
package io.populace.cli;

import org.jspecify.annotations.NullMarked;
