package io.populace.cli;

import static io.populace.cli.CommandSpecs.flag;
import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;
import io.populace.json.Recipe;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Reads the options of {@code populace generate} and makes the users that they ask for. */
final class GenerateCommand {

    private final UserOptions users;

    private final OptionSpec output = option(
                    CommandSpecs.FILE,
                    "File to write; FOLDER/ for a folder of parts, which the same command resumes; - is standard"
                            + " output. Default: ${DEFAULT-VALUE}.",
                    "-o",
                    "--output")
            .defaultValue("-")
            .build();

    private final CompressOption compress = new CompressOption();

    private final OptionSpec force =
            flag("Replace the output file if it exists.", "--force").build();

    private final OptionSpec quiet =
            flag("Print no progress and no summary.", "-q", "--quiet").build();

    private final OptionSpec json =
            flag("Print the summary as one JSON object, for scripts.", "--json").build();

    private final FolderOptions folder = new FolderOptions();

    private final SpeedOptions speed;

    private final Terminal terminal;
    private final FormatOptions format;
    private final Encoders encoders;

    /**
     * The command.
     *
     * @param users the options that say which users
     * @param engines the engines by name, for a number of threads
     */
    GenerateCommand(
            Terminal terminal,
            UserOptions users,
            Encoders encoders,
            IntFunction<Map<String, GenerationEngine>> engines) {
        this.terminal = terminal;
        this.users = users;
        this.encoders = encoders;
        format = new FormatOptions(encoders.formats(), encoders.templates());
        speed = new SpeedOptions(engines);
    }

    CommandSpec spec() {
        OptionSections sections = new OptionSections()
                .with("Users", users.specs())
                .with("Output", output, compress.spec(), force, quiet, json)
                .with("Folder", folder.specs())
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
        IndexRange range = users.range();
        Destination destination = Destination.of(output.getValue());
        folder.requireFit(destination, force.<Boolean>getValue() ? List.of(force) : speed.forFilesOnly());
        GenerationEngine engine = speed.engine(range, destination, compress.compresses(destination));
        Recipe stored = destination.isFolder() ? StoredRecipes.find(Objects.requireNonNull(destination.path())) : null;
        ChosenSeed chosenSeed = users.seed(stored);
        if (users.readsStandardInput() && format.readsStandardInput()) {
            throw CommandException.wrongUsage("--template - must not go with --catalog -: both are standard input");
        }
        Lexicons words = users.lexicons();
        String compression = compress.choice(destination);
        FormatChoice choice = format.choice(destination);
        encoders.requireFit(choice, destination, speed.isPaced());
        BlockFormat blocks = encoders.blocks(choice, compression);
        ChosenCatalog catalog = users.catalog("populace generate --catalog -");
        UserDrawer drawer = UserOptions.drawer(chosenSeed, catalog, words);
        long partUsers = partUsers(destination, stored, drawer, range, blocks);
        Recipe recipe = new Recipe(
                UserDrawer.DATA_VERSION,
                chosenSeed.number(),
                range,
                partUsers,
                options(choice, compression, catalog),
                catalog.own());
        BlockFormat described = blocks.withRecipe(() -> StoredRecipes.text(recipe));
        RunReport report = new RunReport(terminal, quiet.getValue(), json.getValue());
        if (destination.isFolder()) {
            String ending = encoders.ending(choice, compression);
            return new FolderRun(destination, recipe, ending, folder.shard(), speed.workers(), report)
                    .write(drawer, described, () -> chosenSeed.announce(terminal));
        }
        Output opened = destination.open(terminal.out(), force.getValue());
        chosenSeed.announce(terminal);
        return new GenerationRun(drawer, recipe, described, destination, report).write(engine, opened);
    }

    /** How many users each file has. If nothing says so, a folder that was begun before decides. */
    private long partUsers(
            Destination destination, @Nullable Recipe stored, UserDrawer drawer, IndexRange range, BlockFormat blocks)
            throws InterruptedException {
        if (!destination.isFolder()) {
            requireUsers("--count without a folder of parts", range.count(), blocks);
            return Math.max(1, range.count());
        }
        Long given = folder.partUsers();
        long users;
        if (given != null) {
            users = given;
        } else {
            users = stored == null ? PartSize.users(drawer, range, blocks) : stored.partUsers();
        }
        requireUsers(FolderOptions.PART_USERS, Math.min(users, range.count()), blocks);
        return users;
    }

    private static void requireUsers(String option, long users, BlockFormat blocks) {
        if (users > blocks.maxUsers()) {
            throw OptionValues.wrong(option + " must be <= " + blocks.maxUsers() + " in this format", "" + users);
        }
    }

    /** The options that decide the bytes, beside those that have a place of their own in a recipe. */
    private Map<String, String> options(FormatChoice choice, @Nullable String compression, ChosenCatalog catalog) {
        Map<String, String> options = new TreeMap<>(choice.values());
        options.putAll(catalog.options());
        if (compression != null) {
            options.put(CompressOption.NAME, compression);
        }
        users.putWords(options);
        return options;
    }
}
