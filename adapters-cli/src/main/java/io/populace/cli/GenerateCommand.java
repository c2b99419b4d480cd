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
import io.populace.generation.engine.WorkStealingEngine;
import io.populace.generation.lexicon.Lexicons;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes users and writes them. */
final class GenerateCommand {

    private final OptionSpec count = option(
                    "N", "How many users: 10000, 10_000, 10k, 5M, 1G. Default: ${DEFAULT-VALUE}.", "-n", "--count")
            .defaultValue("10000")
            .build();

    private final OptionSpec seed = option(
                    "S", "Any 64-bit number. Default: drawn fresh, and told on standard error.", "-s", "--seed")
            .build();

    private final OptionSpec start = option(
                    "I",
                    "Number of the first user: with --count, a slice of the population. Default: ${DEFAULT-VALUE}.",
                    "--start")
            .defaultValue("0")
            .build();

    private final OptionSpec output = option(
                    "FILE", "Where users go; - is standard output. Default: ${DEFAULT-VALUE}.", "-o", "--output")
            .defaultValue("-")
            .build();

    private final OptionSpec format = option(
                    "F",
                    "json (an array) or ndjson (one a line). Default: by the file's ending, else ndjson.",
                    "-f",
                    "--format")
            .build();

    private final OptionSpec threads = option(
                    "N", "Workers of the parallel engine. Default: one for each processor.", "-t", "--threads")
            .build();

    private final OptionSpec engine = option("E", "sequential or parallel. Default: ${DEFAULT-VALUE}.", "--engine")
            .defaultValue("parallel")
            .build();

    private final OptionSpec catalog = option(
                    "FILE",
                    "A catalog of your own, JSON. Default: the built-in one; see populace catalog.",
                    "--catalog")
            .type(Path.class)
            .build();

    private final OptionSpec locale = option(
                    "TAG",
                    "Names and streets of one language for all, such as en-US. Default: each country's own.",
                    "--locale")
            .build();

    private final OptionSpec pretty = flag("Indent JSON.", "--pretty").build();

    private final OptionSpec force =
            flag("Replace an existing file.", "--force").build();

    private final OptionSpec quiet = flag(
                    "No progress, no summary. A seed drawn fresh is told all the same.", "-q", "--quiet")
            .build();

    private final Terminal terminal;

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    CommandSpec spec() {
        return CommandSpecs.command(
                "generate",
                this::generate,
                List.of(count, seed, start, output, format, threads, engine, catalog, locale, pretty, force, quiet),
                "Makes users: the same ones for the same seed, whatever the engine and the number of threads.");
    }

    private int generate() throws InterruptedException {
        IndexRange range = range();
        String givenThreads = threads.getValue();
        int workers = givenThreads == null
                ? Runtime.getRuntime().availableProcessors()
                : OptionValues.integer("--threads", givenThreads, 1, WorkStealingEngine.MAX_THREADS);
        Destination destination = Destination.of(output.getValue());
        UserEncoder encoder =
                new Formats(CompositionRoot.formats()).encoder(format.getValue(), destination, pretty.getValue());
        String givenSeed = seed.getValue();
        long chosenSeed =
                givenSeed == null ? new SplittableRandom().nextLong() >>> 1 : OptionValues.seed("--seed", givenSeed);
        UserDrawer drawer = population(chosenSeed).drawer();
        Map<String, GenerationEngine> engines = Engines.byName(workers);
        OptionValues.oneOf("--engine", engine.getValue(), engines.keySet());
        GenerationEngine chosenEngine = Objects.requireNonNull(engines.get(engine.<String>getValue()));
        Output opened = destination.open(terminal.out(), force.getValue());
        if (givenSeed == null) {
            terminal.say("seed " + chosenSeed); // even when quiet, so that any run can be repeated
        }
        return new GenerationRun(drawer, range, encoder, destination, quiet.getValue(), terminal)
                .write(chosenEngine, opened);
    }

    private IndexRange range() {
        long first = OptionValues.count("--start", start.getValue());
        long users = OptionValues.count("--count", count.getValue());
        if (users > Long.MAX_VALUE - first) {
            throw CommandException.wrongUsage("--start + --count must be <= " + Long.MAX_VALUE + ": " + start.getValue()
                    + " + " + count.getValue());
        }
        return IndexRange.ofCount(first, users);
    }

    private Population population(long chosenSeed) {
        String language = locale.getValue();
        if ("".equals(language)) {
            throw CommandException.wrongUsage("--locale must be a language tag such as en-US: (empty)");
        }
        Path file = catalog.getValue();
        Lexicons lexicons = Lexicons.standard();
        String option = "--locale " + language;
        try {
            lexicons = language == null ? lexicons : lexicons.forcing(language);
            option = "--catalog " + file;
            return new Population(chosenSeed, file == null ? BuiltInCatalog.load() : CatalogFile.read(file), lexicons);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage(option + ": " + e.getMessage());
        }
    }
}
