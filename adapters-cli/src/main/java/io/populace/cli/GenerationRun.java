package io.populace.cli;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.ByteSink;
import io.populace.generation.engine.GenerationEngine;
import io.populace.json.Recipe;
import io.populace.json.RunSummary;
import java.io.IOException;

/** Writes a range of users to an output and prints a summary. */
final class GenerationRun {

    private final UserDrawer drawer;
    private final Recipe recipe;
    private final BlockFormat format;
    private final Destination destination;
    private final RunReport report;
    private long bytes;

    GenerationRun(UserDrawer drawer, Recipe recipe, BlockFormat format, Destination destination, RunReport report) {
        this.drawer = drawer;
        this.recipe = recipe;
        this.format = format;
        this.destination = destination;
        this.report = report;
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
        double seconds = (System.nanoTime() - started) / 1e9;
        long users = recipe.range().count();
        String target = destination.isStandardOutput() ? "standard output" : destination.name();
        report.end(
                RunReport.rate(users, bytes, seconds) + " to " + target,
                new RunSummary(destination.name(), 1, 0, users, bytes, seconds, recipe));
        return 0;
    }

    private void generate(GenerationEngine engine, Output output) throws IOException, InterruptedException {
        // The engine orders the writes and makes each visible to the next, so a plain field is enough.
        ByteSink sink = (chunk, length, users) -> {
            output.write(chunk, length);
            bytes += length;
        };
        IndexRange range = recipe.range();
        if (!report.showsProgress() || destination.isTerminal()) {
            engine.generate(drawer, range, format, sink);
            return;
        }
        try (Progress progress = Progress.ofUsers(report.terminal().err(), range.count(), System::nanoTime)) {
            engine.generate(drawer, range, format, (chunk, length, users) -> {
                sink.write(chunk, length, users);
                progress.add(users);
            });
        }
    }
}
