package io.populace.cli;

import static io.populace.cli.CommandSpecs.flag;
import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.Engines;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.lexicon.Lexicons;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes users and writes them. */
final class GenerateCommand {

    private final Formats formats = new Formats(CompositionRoot.formats());

    private final OptionSpec count = option(
                    "COUNT",
                    "How many users: 10000, 10_000, 10k, 1.5M, 1G, 1e6. Default: ${DEFAULT-VALUE}.",
                    "-n",
                    "--count")
            .defaultValue("10000")
            .build();

    private final OptionSpec seed = option(
                    "SEED",
                    "A 64-bit integer, or any other text, which is hashed to one by SHA-256. Default: random. The number"
                            + " is printed to standard error unless it was given.",
                    "-s",
                    "--seed")
            .build();

    private final OptionSpec start = option(
                    "INDEX",
                    "Index of the first user; with --count, a slice of the population. Default: ${DEFAULT-VALUE}.",
                    "--start")
            .defaultValue("0")
            .build();

    private final OptionSpec output = option(
                    CommandSpecs.FILE,
                    "File to write; - is standard output. Default: ${DEFAULT-VALUE}.",
                    "-o",
                    "--output")
            .defaultValue("-")
            .build();

    private final OptionSpec format = option(
                    "FORMAT",
                    "Output format: json (an array) or ndjson (one user per line). Default: by the ending of the file's"
                            + " name, else ndjson.",
                    "-f",
                    "--format")
            .completionCandidates(formats.names())
            .build();

    private final OptionSpec threads = option(
                    "THREADS",
                    "Number of threads of the parallel engine; at most 4 per processor are started. Default: one per"
                            + " processor.",
                    "-t",
                    "--threads")
            .build();

    private final OptionSpec engine = option(
                    "ENGINE", "Engine: sequential or parallel. Default: ${DEFAULT-VALUE}.", "--engine")
            .defaultValue("parallel")
            .completionCandidates(Engines.byName(1).keySet())
            .build();

    private final OptionSpec catalog = CatalogFile.option("JSON file of a catalog of your own; - is standard input."
                    + " Default: the built-in catalog, which populace catalog prints.")
            .build();

    private final OptionSpec locale = option(
                    "LOCALE",
                    "Take all names and streets from one language, such as en-US. Default: each country's own.",
                    "--locale")
            .build();

    private final OptionSpec pretty = flag("Indent the JSON array.", "--pretty").build();

    private final OptionSpec force =
            flag("Replace the output file if it exists.", "--force").build();

    private final OptionSpec quiet =
            flag("Print no progress and no summary.", "-q", "--quiet").build();

    private final Terminal terminal;

    private final InputStream standardInput;

    GenerateCommand(Terminal terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    CommandSpec spec() {
        return CommandSpecs.withExitCodes(
                CommandSpecs.command(
                        "generate",
                        this::generate,
                        List.of(
                                count, seed, start, output, format, threads, engine, catalog, locale, pretty, force,
                                quiet),
                        "Makes users and writes them. The same seed gives the same users, whatever the engine and the"
                                + " number of threads."),
                "0:done",
                "1:a file is missing, exists already, or cannot be read or written",
                "2:the command line or the catalog is wrong");
    }

    /** Every option is checked before anything is read, so that a wrong one is told at once. */
    private int generate() throws InterruptedException {
        IndexRange range = range();
        Map<String, GenerationEngine> engines = Engines.byName(workers());
        OptionValues.oneOf("--engine", engine.getValue(), engines.keySet());
        GenerationEngine chosenEngine = Objects.requireNonNull(engines.get(engine.<String>getValue()));
        Destination destination = Destination.of(output.getValue());
        UserEncoder encoder = formats.encoder(format.getValue(), destination, pretty.getValue());
        Seed chosenSeed = Seed.of(seed.getValue());
        CatalogFile file = catalog.getValue() == null ? null : CatalogFile.of(catalog.getValue());
        UserDrawer drawer = population(chosenSeed.number(), lexicons(), file).drawer();
        Output opened = destination.open(terminal.out(), force.getValue());
        String notice = chosenSeed.notice();
        if (notice != null) {
            terminal.say(notice); // even when quiet, so that any run can be repeated
        }
        return new GenerationRun(drawer, range, encoder, destination, quiet.getValue(), terminal)
                .write(chosenEngine, opened);
    }

    private IndexRange range() {
        long first = OptionValues.count("--start", start.getValue());
        long users = OptionValues.count("--count", count.getValue());
        if (users > Long.MAX_VALUE - first) {
            throw CommandException.wrongUsage("--start + --count must be <= " + Long.MAX_VALUE + ": "
                    + OptionValues.shown(start.getValue()) + " + " + OptionValues.shown(count.getValue()));
        }
        return IndexRange.ofCount(first, users);
    }

    private int workers() {
        String given = threads.getValue();
        return given == null
                ? Runtime.getRuntime().availableProcessors()
                : OptionValues.integer("--threads", given, 1, OrderedParallelEngine.MAX_THREADS);
    }

    private Lexicons lexicons() {
        String language = locale.getValue();
        if (language == null) {
            return Lexicons.standard();
        }
        if (language.isEmpty()) {
            throw OptionValues.wrong("--locale must be a language tag such as en-US", language);
        }
        try {
            return Lexicons.standard().forcing(language);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--locale " + OptionValues.shown(language) + ": " + e.getMessage());
        }
    }

    private Population population(long chosenSeed, Lexicons lexicons, @Nullable CatalogFile file) {
        if (file == null) {
            return new Population(chosenSeed, BuiltInCatalog.load(), lexicons);
        }
        try {
            return new Population(chosenSeed, file.read(standardInput), lexicons);
        } catch (IllegalArgumentException e) {
            throw file.wrong(e);
        }
    }
}
