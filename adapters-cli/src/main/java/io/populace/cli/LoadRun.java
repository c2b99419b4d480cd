package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.files.ExitHook;
import io.populace.generation.drawing.UserDrawer;
import io.populace.json.Recipe;
import io.populace.json.RunSummary;
import io.populace.postgres.BegunLoad;
import io.populace.postgres.DifferentLoadException;
import io.populace.postgres.LoadException;
import io.populace.postgres.PostgresLoad;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Loads the parts that a table lacks, and prints a summary. */
record LoadRun(PostgresLoad load, String database, String table, Recipe recipe, RunReport report) {

    private static final String LEDGER = "populace_load";

    /**
     * Loads the users and returns the exit code.
     *
     * @param begun runs when the table has turned out to be usable
     */
    int write(UserDrawer drawer, int connections, Runnable begun) throws InterruptedException {
        ExitHook onSignal = new ExitHook(load::cancel);
        try (onSignal) {
            BegunLoad started = load.begin(recipe.toLine(), recipe.range());
            begun.run();
            return write(started, drawer, connections);
        } catch (DifferentLoadException e) {
            throw CommandException.failed(difference(e.recipe()) + "; --append adds to the users of other loads");
        } catch (LoadException e) {
            throw CommandException.failed(switch (e.subject()) {
                        case SERVER -> LoadCommand.TO + " " + database;
                        case TABLE -> FormatChoice.TABLE + " " + table;
                    }
                    + ": " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e); // a load throws no other
        }
    }

    /** In what the recipe of this load differs from that of another. */
    private String difference(String stored) {
        try {
            Recipe other = Recipe.parse(stored.getBytes(StandardCharsets.UTF_8));
            RecipeDifference.requireNone(other, recipe, LEDGER);
        } catch (CommandException e) {
            return String.valueOf(e.getMessage());
        } catch (IllegalArgumentException e) {
            // made by another version of this command, or by hand
        }
        return FormatChoice.TABLE + " " + table + ": " + LEDGER + " has another recipe of it: " + Excerpt.of(stored);
    }

    private int write(BegunLoad started, UserDrawer drawer, int connections) throws IOException, InterruptedException {
        FolderProgress progress = new FolderProgress(report, started.missingParts(), started.missingUsers());
        try (progress) {
            started.write(drawer, connections, progress);
        }
        report.end(
                progress.summary() + " to table " + table + " at " + database
                        + String.format(
                                Locale.ROOT,
                                "; parts loaded: %,d, already there: %,d",
                                started.missingParts(),
                                started.loadedParts()),
                new RunSummary(
                        table,
                        started.missingParts(),
                        started.loadedParts(),
                        progress.users(),
                        progress.bytes(),
                        progress.seconds(),
                        recipe));
        return 0;
    }
}
