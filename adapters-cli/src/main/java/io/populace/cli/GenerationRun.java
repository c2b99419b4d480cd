package io.populace.cli;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.ByteSink;
import io.populace.generation.engine.GenerationEngine;
import java.io.IOException;
import java.util.Locale;

/** Writes a range of users to an output and prints a summary. */
final class GenerationRun {

    private final UserDrawer drawer;
    private final IndexRange range;
    private final BlockFormat format;
    private final Destination destination;
    private final boolean quiet;
    private final Terminal terminal;
    private long bytes;

    GenerationRun(
            UserDrawer drawer,
            IndexRange range,
            BlockFormat format,
            Destination destination,
            boolean quiet,
            Terminal terminal) {
        this.drawer = drawer;
        this.range = range;
        this.format = format;
        this.destination = destination;
        this.quiet = quiet;
        this.terminal = terminal;
    }

    /** Runs {@code engine} into {@code output}, which it closes, and returns the exit code. */
    int write(GenerationEngine engine, Output output) throws InterruptedException {
        long started = System.nanoTime();
        try (output) {
            generate(engine, output);
            output.complete();
        } catch (ReaderGoneException e) {
            return 0;
        } catch (IOException e) {
            throw Failures.cannotWrite(destination.name(), e);
        }
        if (!quiet) {
            terminal.say(summary((System.nanoTime() - started) / 1e9));
        }
        return 0;
    }

    private void generate(GenerationEngine engine, Output output) throws IOException, InterruptedException {
        // The engine orders the writes and makes each visible to the next, so a plain field is enough.
        ByteSink sink = (chunk, length, users) -> {
            output.write(chunk, length);
            bytes += length;
        };
        if (quiet || !terminal.interactive() || destination.isTerminal()) {
            engine.generate(drawer, range, format, sink);
            return;
        }
        try (Progress progress = new Progress(terminal.err(), range.count(), System::nanoTime)) {
            engine.generate(drawer, range, format, (chunk, length, users) -> {
                sink.write(chunk, length, users);
                progress.add(users);
            });
        }
    }

    private String summary(double seconds) {
        return String.format(
                Locale.ROOT,
                "%,d users, %,.1f MB in %.2f s (%,.0f users/s) to %s",
                range.count(),
                bytes / 1e6,
                seconds,
                range.count() / seconds,
                destination.isStandardOutput() ? "standard output" : destination.name());
    }
}
