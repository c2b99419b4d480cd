package io.populace.cli;

import io.populace.files.DifferentRecipeException;
import io.populace.files.PartFolder;
import io.populace.files.Parts;
import io.populace.files.Shard;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.json.Recipe;
import io.populace.json.RunSummary;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** Fills a folder with the parts that it lacks, and prints a summary. */
record FolderRun(Destination folder, Recipe recipe, String ending, Shard shard, int threads, RunReport report) {

    /**
     * Makes the parts and returns the exit code.
     *
     * @param opened runs when the folder has turned out to be usable
     */
    int write(UserDrawer drawer, BlockFormat format, Runnable opened) throws InterruptedException {
        Parts parts = parts();
        PartFolder partFolder = open(parts);
        opened.run();
        int[] missing = partFolder.resume(shard);
        long users = IntStream.of(missing)
                .mapToLong(part -> parts.range(part).count())
                .sum();
        FolderProgress progress = new FolderProgress(report, missing.length, users);
        try (progress) {
            partFolder.write(drawer, format, missing, threads, progress);
        } catch (IOException e) {
            throw Failures.cannotWrite(folder.name(), e);
        }
        int skipped = shard.count(parts.count()) - missing.length;
        report.end(
                progress.summary() + " to " + folder.name()
                        + String.format(Locale.ROOT, "; parts made: %,d, already there: %,d", missing.length, skipped),
                new RunSummary(
                        folder.name(),
                        missing.length,
                        skipped,
                        progress.users(),
                        progress.bytes(),
                        progress.seconds(),
                        recipe));
        return 0;
    }

    private Parts parts() {
        try {
            return new Parts(recipe.range(), recipe.partUsers(), ending);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage(FolderOptions.PART_USERS + ": " + e.getMessage());
        }
    }

    private PartFolder open(Parts parts) {
        Path path = Objects.requireNonNull(folder.path());
        try {
            return PartFolder.open(path, recipe.toJson(), parts);
        } catch (DifferentRecipeException e) {
            RecipeDifference.requireNone(StoredRecipes.parse(path, e.recipe()), recipe, StoredRecipes.name(path));
            return PartFolder.existing(path, parts); // the same recipe in another layout
        } catch (DirectoryNotEmptyException e) {
            throw CommandException.failed("--output must be an empty folder, or one with a " + PartFolder.RECIPE
                    + " of the same command: " + folder.name());
        } catch (NoSuchFileException e) {
            throw CommandException.failed("--output must be in an existing folder: " + folder.name());
        } catch (IOException e) {
            throw Failures.cannotWrite(folder.name(), e);
        }
    }
}
