package io.populace.files;

import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.PartListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A population as a folder of parts, beside the recipe that they are made from. Each part is whole or absent, so a run that
 * was interrupted, killed or ended by a full disk goes on where it stopped, and several runs can share a folder.
 *
 * <pre>{@code
 * Parts parts = new Parts(IndexRange.of(0, 100_000_000), 1_000_000, ".ndjson.zst");
 * PartFolder folder = PartFolder.open(Path.of("users"), recipe, parts);
 * folder.write(population.drawer(), format, folder.resume(Shard.ALL), 4, PartListener.NONE);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PartFolder {

    /** The name of the recipe's file. Spark, Hive and DuckDB skip names that begin with an underscore. */
    public static final String RECIPE = "_recipe.json";

    private final Path folder;
    private final Parts parts;

    private PartFolder(Path folder, Parts parts) {
        this.folder = folder.toAbsolutePath();
        this.parts = parts;
    }

    /**
     * Begins a folder, or goes on with one that was begun with the same recipe.
     *
     * @param folder created if it is not there; its own folder must be
     * @param recipe contents for the recipe, {@value #RECIPE}: everything that decides the bytes of the parts
     * @throws DifferentRecipeException if the folder has other contents there
     * @throws java.nio.file.DirectoryNotEmptyException if the folder has files, but no recipe
     * @throws IOException if the folder cannot be created, read or written
     */
    public static PartFolder open(Path folder, byte[] recipe, Parts parts) throws IOException {
        new RecipeFile(folder.toAbsolutePath()).create(recipe);
        return new PartFolder(folder, parts);
    }

    /** A folder that was begun before with a recipe that has been {@linkplain #recipe read} and understood. */
    public static PartFolder existing(Path folder, Parts parts) {
        return new PartFolder(folder, parts);
    }

    /**
     * Reads the recipe of a folder.
     *
     * @throws java.nio.file.NoSuchFileException if it has none
     * @throws IOException if it cannot be read
     */
    public static byte[] recipe(Path folder) throws IOException {
        return new RecipeFile(folder).read();
    }

    /**
     * Removes what killed runs left of the parts of {@code shard}.
     *
     * @return the numbers of the parts that are not there yet
     */
    public int[] resume(Shard shard) {
        // Of parts that are there, too: a run can be killed between two names, or another has made the part since.
        removeLeftovers(IntStream.range(0, parts.count()).filter(shard::has));
        return IntStream.range(0, parts.count())
                .filter(part -> shard.has(part) && !Files.exists(file(part)))
                .toArray();
    }

    /**
     * Makes parts that are not there yet. A part that another run finishes in the meantime is left as it is.
     *
     * @param drawer the users of the recipe
     * @param format the format of the recipe
     * @param missing the numbers of the parts, as {@link #resume} returns them
     * @param threads how many parts to make at once, 1 or more; few processors may mean fewer
     * @throws IOException if a part cannot be written; all finished parts stay
     */
    public void write(UserDrawer drawer, BlockFormat format, int[] missing, int threads, PartListener listener)
            throws IOException, InterruptedException {
        PartWriter writer = new PartWriter(drawer, format, listener);
        PartPool.forEach(missing, threads, part -> writer.create(part, file(part), parts.range(part)));
        AtomicFile.syncFolder(folder); // names of parts that an earlier run gave and could not sync
    }

    /**
     * Makes every part again and compares it with its file.
     *
     * @param format the format of the recipe
     * @param fine a format of the same bytes in smaller blocks, which is used to say where a file differs
     * @return what is wrong, in the order of file names
     * @throws IOException if the folder cannot be read
     */
    public List<PartProblem> verify(
            UserDrawer drawer, BlockFormat format, BlockFormat fine, int threads, PartListener listener)
            throws IOException, InterruptedException {
        return new PartVerifier(folder, parts, drawer, format, fine, listener).verify(threads);
    }

    /**
     * Makes missing and different parts anew, and renames unknown files so that readers of the folder skip them.
     *
     * @param problems what {@link #verify} found
     * @throws IOException if a file cannot be written or renamed
     */
    public void repair(
            List<PartProblem> problems, UserDrawer drawer, BlockFormat format, int threads, PartListener listener)
            throws IOException, InterruptedException {
        int[] broken = problems.stream()
                .filter(problem -> problem.kind() != PartProblem.Kind.UNKNOWN)
                .mapToInt(problem -> parts.number(problem.file()))
                .toArray();
        removeLeftovers(IntStream.range(0, parts.count()));
        PartWriter writer = new PartWriter(drawer, format, listener);
        PartPool.forEach(broken, threads, part -> writer.replace(part, file(part), parts.range(part)));
        for (PartProblem problem : problems) {
            if (problem.kind() == PartProblem.Kind.UNKNOWN) {
                hide(problem.file());
            }
        }
    }

    /** Puts underscores before the name of a file, so that readers of the folder skip it. */
    private void hide(String name) throws IOException {
        String hidden = "_" + name;
        while (Files.exists(folder.resolve(hidden), LinkOption.NOFOLLOW_LINKS)) {
            hidden = "_" + hidden;
        }
        Files.move(folder.resolve(name), folder.resolve(hidden));
    }

    private void removeLeftovers(IntStream numbers) {
        TemporaryFile.removeLeftovers(folder, () -> numbers.mapToObj(parts::name));
    }

    private Path file(int part) {
        return folder.resolve(parts.name(part));
    }
}
