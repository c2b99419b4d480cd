package io.populace.files;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.PartListener;
import io.populace.generation.engine.SequentialEngine;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes parts on the calling thread. Thread-safe. */
record PartWriter(UserDrawer drawer, BlockFormat format, PartListener listener) {

    /** Makes a part unless it is there. */
    void create(int part, Path target, IndexRange range) throws IOException, InterruptedException {
        if (!Files.exists(target)) {
            try (AtomicFile file = AtomicFile.among(target)) {
                write(range, file);
            } catch (FileAlreadyExistsException e) {
                if (!Files.exists(target)) { // a dangling link
                    throw e;
                }
                // Else another run with the same recipe was faster, so the bytes are the same.
            }
        }
        listener.finished(part);
    }

    /** Makes a part anew, in place of a file if one is there. */
    void replace(int part, Path target, IndexRange range) throws IOException, InterruptedException {
        try (AtomicFile file = Files.exists(target) ? AtomicFile.replacingAmong(target) : AtomicFile.among(target)) {
            write(range, file);
        }
        listener.finished(part);
    }

    private void write(IndexRange range, AtomicFile file) throws IOException, InterruptedException {
        new SequentialEngine().generate(drawer, range, format, (bytes, length, users) -> {
            file.write(bytes, length);
            listener.made(users, length);
        });
        file.complete();
    }
}
