package io.populace.cli;

import static io.populace.cli.CommandSpecs.flag;
import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.TableName;
import io.populace.json.CatalogWriter;
import io.populace.json.Recipe;
import io.populace.postgres.LoadOptions;
import io.populace.postgres.PostgresLoad;
import io.populace.postgres.PostgresUrl;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Reads the options of {@code populace load} and copies the users that they ask for into a table. */
final class LoadCommand {

    static final String TO = "--to";
    private static final int MAX_CONNECTIONS = 100;
    private static final int DEFAULT_CONNECTIONS = 2;

    private final OptionSpec to = option(
                    "URL",
                    "The database: postgresql://user@host:5432/database. The password comes from PGPASSWORD or"
                            + " ~/.pgpass.",
                    TO)
            .build();

    private final OptionSpec table = option(
                    "NAME",
                    "Table to load into, NAME or SCHEMA.NAME. Default: " + FormatChoice.DEFAULT_TABLE + ".",
                    FormatChoice.TABLE)
            .build();

    private final OptionSpec fields = FormatOptions.fields();

    private final OptionSpec create = flag(
                    "Create the table, and after the load its primary key, user_id.", FormatChoice.CREATE)
            .build();

    private final OptionSpec dryRun = flag("Only print the statements of --create; connect to nothing.", "--dry-run")
            .build();

    private final OptionSpec unlogged = flag(
                    "Create an unlogged table: faster, but a crash of the server empties it.", "--unlogged")
            .build();

    private final OptionSpec noKey =
            flag("Create the table without a primary key.", "--no-key").build();

    private final OptionSpec truncate =
            flag("Empty the table first.", "--truncate").build();

    private final OptionSpec append = flag(
                    "Add to a table that has users of another load, with another seed or range.", "--append")
            .build();

    private final OptionSpec connections = SpeedOptions.threads(
            "Number of connections, each with a thread of its own. Default: " + DEFAULT_CONNECTIONS + ".");

    private final OptionSpec quiet =
            flag("Print no progress and no summary.", "-q", "--quiet").build();

    private final OptionSpec json =
            flag("Print the summary as one JSON object, for scripts.", "--json").build();

    private final Terminal terminal;
    private final PrintStream out;
    private final UserOptions users;

    LoadCommand(Terminal terminal, PrintStream out, UserOptions users) {
        this.terminal = terminal;
        this.out = out;
        this.users = users;
    }

    CommandSpec spec() {
        OptionSections sections = new OptionSections()
                .with("Users", users.specs())
                .with("Table", to, table, fields, create, dryRun, unlogged, noKey, truncate, append)
                .with("Speed", connections)
                .with("Output", quiet, json);
        CommandSpec spec = CommandSpecs.command(
                "load",
                this::load,
                sections.options(),
                "Loads users into a table of PostgreSQL, each exactly once: the same command goes on with a load that was"
                        + " interrupted.");
        spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, sections);
        return CommandSpecs.withExitCodes(
                spec,
                "0:done",
                "1:the server cannot be reached, or the table does not take the users",
                "2:the command line or the catalog is wrong");
    }

    /** Checks every option before it connects to anything. */
    private int load() throws InterruptedException {
        IndexRange range = users.range();
        RecordLayout layout = FormatChoice.layout(fields.getValue());
        TableName name = tableName();
        LoadOptions options = options();
        int parallel = connections.getValue() == null
                ? DEFAULT_CONNECTIONS
                : OptionValues.integer("--threads", connections.getValue(), 1, MAX_CONNECTIONS);
        if (range.parts(PostgresLoad.PART_USERS) > Integer.MAX_VALUE) {
            throw CommandException.wrongUsage("--count must be <= " + (long) Integer.MAX_VALUE * PostgresLoad.PART_USERS
                    + " for a table: " + range.count());
        }
        List<String> statements = statements(name, layout, options);
        if (dryRun.<Boolean>getValue()) {
            return print(statements);
        }
        String url = to.getValue();
        if (url == null) {
            throw CommandException.wrongUsage(TO + " is missing");
        }
        Logger.getLogger("org.postgresql").setLevel(Level.OFF); // what matters is in exceptions
        PostgresUrl database = OptionValues.parsed(TO, url, text -> PostgresUrl.parse(text, System.getenv()));
        ChosenSeed seed = users.seed(null);
        Lexicons words = users.lexicons();
        ChosenCatalog catalog = users.catalog("populace load --catalog -");
        UserDrawer drawer = UserOptions.drawer(seed, catalog, words);
        Recipe recipe = recipe(seed, range, catalog);
        RunReport report = new RunReport(terminal, quiet.getValue(), json.getValue());
        PostgresLoad load = new PostgresLoad(database, name, layout, options);
        return new LoadRun(load, database.toString(), name.written(part -> part), recipe, report)
                .write(drawer, parallel, () -> seed.announce(terminal));
    }

    private LoadOptions options() {
        boolean creates = create.getValue();
        for (OptionSpec option : List.of(dryRun, unlogged, noKey)) {
            if (option.<Boolean>getValue() && !creates) {
                throw CommandException.wrongUsage(option.longestName() + " must go with --create");
            }
        }
        for (OptionSpec option : List.of(truncate, append)) {
            if (option.<Boolean>getValue() && creates) {
                throw CommandException.wrongUsage(
                        option.longestName() + " must not go with --create, which makes a new table");
            }
        }
        if (truncate.<Boolean>getValue() && append.<Boolean>getValue()) {
            throw CommandException.wrongUsage("--append must not go with --truncate, which empties the table");
        }
        return new LoadOptions(
                creates, unlogged.getValue(), !noKey.<Boolean>getValue(), truncate.getValue(), append.getValue());
    }

    /** The statements of --create, made in any case to check the names. */
    private static List<String> statements(TableName name, RecordLayout layout, LoadOptions options) {
        try {
            return PostgresLoad.statements(name, layout, options);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--table or --fields: " + e.getMessage());
        }
    }

    private TableName tableName() {
        String name = table.getValue();
        try {
            return TableName.parse(name == null ? FormatChoice.DEFAULT_TABLE : name);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--" + e.getMessage());
        }
    }

    private int print(List<String> statements) {
        statements.forEach(statement -> out.print(statement + ";\n"));
        return 0;
    }

    /** Everything that decides the users. A catalog of one's own is kept as a digest, since each part keeps the recipe. */
    private Recipe recipe(ChosenSeed seed, IndexRange range, ChosenCatalog catalog) {
        Map<String, String> options = new TreeMap<>(given(fields));
        options.putAll(catalog.options());
        users.putWords(options);
        if (catalog.own() != null) {
            options.put(ChosenCatalog.CATALOG, CatalogWriter.digest(catalog.own()));
        }
        return new Recipe(UserDrawer.DATA_VERSION, seed.number(), range, PostgresLoad.PART_USERS, options, null);
    }

    private static Map<String, String> given(OptionSpec option) {
        String value = option.getValue();
        return value == null ? Map.of() : Map.of(option.longestName(), value);
    }
}
