package io.populace.cli;

import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.Excerpt;
import io.populace.domain.IndexRange;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which engine makes users, on how many threads, and how fast. */
final class SpeedOptions {

    /** Up to so many plain users take as long on one thread as on two, with less processor time. */
    private static final long FEW_USERS = 16_384;

    private final OptionSpec engine;

    private final OptionSpec threads = option(
                    "THREADS",
                    "Number of threads of the parallel engine; it starts at most 4 per processor. Default: one per"
                            + " processor, and one for few users.",
                    "-t",
                    "--threads")
            .build();

    private final OptionSpec rate = option(
                    "RATE",
                    "Make a steady stream for a pipe, on one thread: 500/s, 10k/s. Default: as fast as possible.",
                    "--rate")
            .build();

    private final IntFunction<Map<String, GenerationEngine>> engines;

    /** The options for engines by name, for a number of threads. */
    SpeedOptions(IntFunction<Map<String, GenerationEngine>> engines) {
        this.engines = engines;
        engine = option("ENGINE", "Engine: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.", "--engine")
                .defaultValue("parallel")
                .completionCandidates(engines.apply(1).keySet())
                .build();
    }

    /** All options, in the order of the help. */
    OptionSpec[] specs() {
        return new OptionSpec[] {engine, threads, rate};
    }

    /**
     * The engine that the options ask for.
     *
     * @param compressed whether the engine also compresses
     * @throws CommandException if they do not go together or their values are wrong
     */
    GenerationEngine engine(IndexRange range, Destination destination, boolean compressed) {
        Map<String, GenerationEngine> available = engines.apply(workers(range, compressed));
        String name = OptionValues.oneOf("--engine", engine.getValue(), available.keySet());
        return rate.getValue() == null
                ? Objects.requireNonNull(available.get(name))
                : paced(rate.getValue(), destination, compressed);
    }

    private int workers(IndexRange range, boolean compressed) {
        String given = threads.getValue();
        if (given != null) {
            return OptionValues.integer("--threads", given, 1, OrderedParallelEngine.MAX_THREADS);
        }
        return range.count() <= FEW_USERS && !compressed
                ? 1
                : Runtime.getRuntime().availableProcessors();
    }

    private GenerationEngine paced(String usersPerSecond, Destination destination, boolean compressed) {
        GenerationEngine paced = new PacedEngine(OptionValues.rate("--rate", usersPerSecond, PacedEngine.MAX_RATE));
        if (threads.getValue() != null) {
            throw CommandException.wrongUsage("--threads must not go with --rate, which uses one thread");
        }
        if (destination.isFile()) {
            throw CommandException.wrongUsage("--rate must not go with a file, which appears only when it is complete: "
                    + Excerpt.of(destination.name()));
        }
        if (compressed) {
            throw CommandException.wrongUsage("--compress must not go with --rate: compressed users leave in blocks");
        }
        return paced;
    }
}
