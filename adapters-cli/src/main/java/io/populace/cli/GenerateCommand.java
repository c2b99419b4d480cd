package io.populace.cli;

import static io.populace.cli.CommandSpecs.flag;
import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.Catalog;
import io.populace.domain.Excerpt;
import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Reads the options of {@code populace generate} and makes the users that they ask for. */
final class GenerateCommand {

    private final OptionSpec count = option(
                    "COUNT",
                    "How many users: 10000, 10_000, 10k, 1.5M, 1G, 1e6. Default: ${DEFAULT-VALUE}.",
                    "-n",
                    "--count")
            .defaultValue("10000")
            .build();

    private final OptionSpec seed = option(
                    "SEED",
                    "A 64-bit integer, or a text that does not look like a number, which is hashed with SHA-256."
                            + " Default: random; printed to standard error.",
                    "-s",
                    "--seed")
            .build();

    private final OptionSpec start = option(
                    "INDEX",
                    "Index of the first user: with --count, a slice of the population. Default: ${DEFAULT-VALUE}.",
                    "--start")
            .defaultValue("0")
            .build();

    private final OptionSpec catalog = CatalogFile.option("JSON file with your own catalog; - is standard input."
                    + " Default: the built-in catalog, which populace catalog prints.")
            .build();

    private final OptionSpec locale = option(
                    "LOCALE",
                    "Take all names and streets from one language, such as en-US. Default: each country's own.",
                    "--locale")
            .build();

    private final OptionSpec output = option(
                    CommandSpecs.FILE,
                    "File to write; - is standard output. Default: ${DEFAULT-VALUE}.",
                    "-o",
                    "--output")
            .defaultValue("-")
            .build();

    private final CompressOption compress = new CompressOption();

    private final OptionSpec force =
            flag("Replace the output file if it exists.", "--force").build();

    private final OptionSpec quiet =
            flag("Print no progress and no summary.", "-q", "--quiet").build();

    private final SpeedOptions speed;

    private final Terminal terminal;
    private final Catalogs catalogs;
    private final Lexicons lexicons;
    private final FormatOptions format;

    /**
     * The command.
     *
     * @param engines the engines by name, for a number of threads
     */
    GenerateCommand(
            Terminal terminal,
            Catalogs catalogs,
            Lexicons lexicons,
            Formats formats,
            Templates templates,
            IntFunction<Map<String, GenerationEngine>> engines) {
        this.terminal = terminal;
        this.catalogs = catalogs;
        this.lexicons = lexicons;
        format = new FormatOptions(formats, templates);
        speed = new SpeedOptions(engines);
    }

    CommandSpec spec() {
        OptionSections sections = new OptionSections()
                .with("Users", count, seed, start, catalog, locale)
                .with("Output", output, compress.spec(), force, quiet)
                .with("Format", format.specs())
                .with("Speed", speed.specs());
        CommandSpec spec = CommandSpecs.command(
                "generate",
                this::generate,
                sections.options(),
                "Generates users. The same seed gives the same users, with any engine and any number of threads.");
        spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, sections);
        return CommandSpecs.withExitCodes(
                spec,
                "0:done",
                "1:a file is missing, exists already, or cannot be read or written",
                "2:the command line, the catalog or the template is wrong");
    }

    /** Checks every option before it reads or opens anything. */
    private int generate() throws InterruptedException {
        IndexRange range = range();
        Destination destination = Destination.of(output.getValue());
        GenerationEngine engine = speed.engine(range, destination, compress.compresses(destination));
        Seed chosenSeed = Seed.of(seed.getValue());
        CatalogFile file = catalog.getValue() == null ? null : CatalogFile.of(catalog.getValue());
        if (file != null && file.path() == null && format.readsStandardInput()) {
            throw CommandException.wrongUsage("--template - must not go with --catalog -: both are standard input");
        }
        Lexicons words = chosenLexicons();
        Function<UserEncoder, BlockFormat> blocks = compress.blocks(destination);
        BlockFormat blockFormat = blocks.apply(format.encoder(destination));
        UserDrawer drawer = population(chosenSeed.number(), words, file).drawer();
        Output opened = destination.open(terminal.out(), force.getValue());
        String notice = chosenSeed.notice();
        if (notice != null) {
            terminal.say(notice); // even when quiet, so that any run can be repeated
        }
        return new GenerationRun(drawer, range, blockFormat, destination, quiet.getValue(), terminal)
                .write(engine, opened);
    }

    private IndexRange range() {
        long first = OptionValues.count("--start", start.getValue());
        long users = OptionValues.count("--count", count.getValue());
        if (users > Long.MAX_VALUE - first) {
            throw CommandException.wrongUsage("--start + --count must be <= " + Long.MAX_VALUE + ": "
                    + Excerpt.orEmpty(start.getValue()) + " + " + Excerpt.orEmpty(count.getValue()));
        }
        return IndexRange.ofCount(first, users);
    }

    private Lexicons chosenLexicons() {
        String language = locale.getValue();
        if (language == null) {
            return lexicons;
        }
        if (language.isEmpty()) {
            throw OptionValues.wrong("--locale must be a language tag such as en-US", language);
        }
        try {
            return lexicons.forcing(language);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--locale " + Excerpt.orEmpty(language) + ": " + e.getMessage());
        }
    }

    private Population population(long chosenSeed, Lexicons words, @Nullable CatalogFile file) {
        Catalog loaded = catalogs.load(file, "populace generate --catalog -");
        try {
            return new Population(chosenSeed, loaded, words);
        } catch (IllegalArgumentException e) {
            throw file == null ? e : file.wrong(e);
        }
    }
}
