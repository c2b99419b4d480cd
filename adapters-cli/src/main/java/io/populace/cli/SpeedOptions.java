package io.populace.cli;

import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.Excerpt;
import io.populace.domain.IndexRange;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which engine makes users, on how many threads, and how fast. */
final class SpeedOptions {

    /** Up to so many plain users take as long on one thread as on two, with less processor time. */
    private static final long FEW_USERS = 16_384;

    private static final String DEFAULT_ENGINE = "parallel";

    private final OptionSpec engine;

    private final OptionSpec threads = threads(
            "Number of threads, at most 4 per processor. Default: one per processor," + " and one for few users.");

    private final OptionSpec rate = option(
                    "RATE",
                    "Make a steady stream for a pipe, on one thread: 500/s, 10k/s. Default: as fast as possible.",
                    "--rate")
            .build();

    private final IntFunction<Map<String, GenerationEngine>> engines;

    /** The options for engines by name, for a number of threads. */
    SpeedOptions(IntFunction<Map<String, GenerationEngine>> engines) {
        this.engines = engines;
        engine = option("ENGINE", "Engine: ${COMPLETION-CANDIDATES}. Default: " + DEFAULT_ENGINE + ".", "--engine")
                .completionCandidates(engines.apply(1).keySet())
                .build();
    }

    /** The option for a number of threads. */
    static OptionSpec threads(String description) {
        return option("THREADS", description, "-t", "--threads").build();
    }

    /** The value of an option for a number of threads; one per processor if it is not given. */
    static int workers(OptionSpec threads) {
        String given = threads.getValue();
        return given == null
                ? Runtime.getRuntime().availableProcessors()
                : OptionValues.integer("--threads", given, 1, OrderedParallelEngine.MAX_THREADS);
    }

    /** The number of threads for a folder of parts. */
    int workers() {
        return workers(threads);
    }

    /** Whether users are to leave one by one. */
    boolean isPaced() {
        return rate.getValue() != null;
    }

    /** The given options that do not go with a folder, whose parts are made on a pool of their own. */
    List<OptionSpec> forFilesOnly() {
        return Stream.of(engine, rate)
                .filter(option -> option.getValue() != null)
                .toList();
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
        String given = engine.getValue();
        String name = given == null ? DEFAULT_ENGINE : OptionValues.oneOf("--engine", given, available.keySet());
        return rate.getValue() == null
                ? Objects.requireNonNull(available.get(name))
                : paced(rate.getValue(), destination, compressed);
    }

    private int workers(IndexRange range, boolean compressed) {
        return threads.getValue() == null && range.count() <= FEW_USERS && !compressed ? 1 : workers();
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
