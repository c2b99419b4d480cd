package io.populace.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** The recipe of a folder. It is written before any part. */
record RecipeFile(Path folder) {

    private static final String NAME = PartFolder.RECIPE;

    /** Writes the recipe, unless the folder has the same one. */
    void create(byte[] recipe) throws IOException {
        createFolder();
        TemporaryFile.removeLeftovers(folder, () -> Stream.of(NAME));
        if (!Files.exists(file())) {
            requireEmpty();
            write(recipe);
        }
        byte[] found = read();
        if (!Arrays.equals(found, recipe)) {
            throw new DifferentRecipeException(found);
        }
    }

    private void createFolder() throws IOException {
        try {
            Files.createDirectory(folder);
            AtomicFile.syncFolder(Objects.requireNonNull(folder.getParent()));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** Refuses a folder with files of someone else. Another run may be about to write the recipe, or have written it. */
    private void requireEmpty() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, file -> !TemporaryFile.isFor(NAME, String.valueOf(file.getFileName())))) {
            if (files.iterator().hasNext() && !Files.exists(file())) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void write(byte[] recipe) throws IOException {
        try (AtomicFile file = AtomicFile.among(file())) {
            file.write(recipe, recipe.length);
            file.complete();
        } catch (FileAlreadyExistsException e) {
            // Another run was faster.
        }
    }

    byte[] read() throws IOException {
        return Files.readAllBytes(file());
    }

    private Path file() {
        return folder.resolve(NAME);
    }
}
