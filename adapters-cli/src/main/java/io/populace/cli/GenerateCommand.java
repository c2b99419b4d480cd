package io.populace.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import io.populace.domain.IndexRange;
import io.populace.generation.GenerationModule;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.WorkStealingEngine;
import io.populace.generation.lexicon.Lexicons;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes users and writes them. */
@Command(
        name = "generate",
        description = "Makes users: the same ones for the same seed, whatever the engine and the number of threads.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many users: 10000, 10_000, 10k, 5M, 1G. Default: ${DEFAULT-VALUE}.")
    private String count = "";

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "S",
            description = "Any 64-bit number. Default: drawn fresh, and told on standard error.")
    private @Nullable String seed;

    @Option(
            names = "--start",
            paramLabel = "I",
            defaultValue = "0",
            description =
                    "Number of the first user: with --count, a slice of the population. Default: ${DEFAULT-VALUE}.")
    private String start = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where users go; - is standard output. Default: ${DEFAULT-VALUE}.")
    private String output = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description = "json (an array) or ndjson (one a line). Default: by the file's ending, else ndjson.")
    private @Nullable String format;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Workers of the parallel engine. Default: one for each processor.")
    private @Nullable String threads;

    @Option(
            names = "--engine",
            paramLabel = "E",
            defaultValue = "parallel",
            description = "sequential or parallel. Default: ${DEFAULT-VALUE}.")
    private String engine = "";

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A catalog of your own, JSON. Default: the built-in one; see populace catalog.")
    private @Nullable Path catalog;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "Names and streets of one language for all, such as en-US. Default: each country's own.")
    private @Nullable String locale;

    @Option(names = "--pretty", description = "Indent JSON.")
    private boolean pretty;

    @Option(names = "--force", description = "Replace an existing file.")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, no summary. A seed drawn fresh is told all the same.")
    private boolean quiet;

    private static final Key<Map<String, GenerationEngine>> ENGINES = Key.get(new TypeLiteral<>() {});

    private final Terminal terminal;

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        IndexRange range = range();
        int workers = threads == null
                ? Runtime.getRuntime().availableProcessors()
                : OptionValues.integer("--threads", threads, 1, WorkStealingEngine.MAX_THREADS);
        Destination destination = Destination.of(output);
        UserEncoder encoder = new Formats(CompositionRoot.formats()).encoder(format, destination, pretty);
        long chosenSeed = seed == null ? new SplittableRandom().nextLong() >>> 1 : OptionValues.seed("--seed", seed);
        Injector injector = Guice.createInjector(generation(chosenSeed, workers));
        Map<String, GenerationEngine> engines = injector.getInstance(ENGINES);
        OptionValues.oneOf("--engine", engine, engines.keySet());
        GenerationEngine chosenEngine = Objects.requireNonNull(engines.get(engine));
        UserDrawer drawer = injector.getInstance(Population.class).drawer();
        Output opened = destination.open(terminal.out(), force);
        if (seed == null) {
            terminal.say("seed " + chosenSeed); // even when quiet, so that any run can be repeated
        }
        return new GenerationRun(drawer, range, encoder, destination, quiet, terminal).write(chosenEngine, opened);
    }

    private IndexRange range() {
        long first = OptionValues.count("--start", start);
        long users = OptionValues.count("--count", count);
        if (users > Long.MAX_VALUE - first) {
            throw CommandException.wrongUsage(
                    "--start + --count must be <= " + Long.MAX_VALUE + ": " + start + " + " + count);
        }
        return IndexRange.ofCount(first, users);
    }

    private GenerationModule generation(long chosenSeed, int workers) {
        if ("".equals(locale)) {
            throw CommandException.wrongUsage("--locale must be a language tag such as en-US: (empty)");
        }
        Lexicons lexicons = Lexicons.standard();
        String option = "--locale " + locale;
        try {
            lexicons = locale == null ? lexicons : lexicons.forcing(locale);
            option = "--catalog " + catalog;
            return new GenerationModule(
                    chosenSeed, catalog == null ? BuiltInCatalog.load() : CatalogFile.read(catalog), lexicons, workers);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage(option + ": " + e.getMessage());
        }
    }
}
