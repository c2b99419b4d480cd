package io.populace.files;

import io.populace.domain.IndexRange;
import io.populace.files.PartComparison.DifferenceException;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.PartListener;
import io.populace.generation.engine.SequentialEngine;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a folder again and compares them with their files. */
record PartVerifier(
        Path folder, Parts parts, UserDrawer drawer, BlockFormat format, BlockFormat fine, PartListener listener) {

    List<PartProblem> verify(int threads) throws IOException, InterruptedException {
        Queue<PartProblem> found = new ConcurrentLinkedQueue<>();
        PartPool.forEach(IntStream.range(0, parts.count()).toArray(), threads, part -> {
            verify(part, found);
            listener.finished(part);
        });
        List<PartProblem> problems = new ArrayList<>(found);
        problems.addAll(unknownFiles());
        problems.sort(Comparator.comparing(PartProblem::file));
        return problems;
    }

    private void verify(int part, Queue<PartProblem> problems) throws InterruptedException {
        String name = parts.name(part);
        try {
            String difference = difference(part, format, listener);
            if (difference != null) {
                String finer = difference(part, fine, PartListener.NONE);
                problems.add(new PartProblem(
                        name, PartProblem.Kind.DIFFERENT, Objects.requireNonNullElse(finer, difference)));
            }
        } catch (NoSuchFileException e) {
            problems.add(new PartProblem(name, PartProblem.Kind.MISSING, "is missing"));
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            problems.add(
                    new PartProblem(name, PartProblem.Kind.DIFFERENT, "cannot be read (" + FileProblem.of(e) + ")"));
        }
    }

    /** Says where a part differs from its file; null if it does not. */
    private @Nullable String difference(int part, BlockFormat blocks, PartListener heard)
            throws IOException, InterruptedException {
        IndexRange range = parts.range(part);
        try (PartComparison comparison = new PartComparison(folder.resolve(parts.name(part)), range.start())) {
            new SequentialEngine().generate(drawer, range, blocks, (bytes, length, users) -> {
                comparison.write(bytes, length, users);
                heard.made(users, length);
            });
            comparison.requireEnd();
            return null;
        } catch (DifferenceException e) {
            return e.getMessage();
        }
    }

    /** Files that readers of the folder would take for parts; they skip names that begin with a dot or an underscore. */
    private List<PartProblem> unknownFiles() throws IOException {
        List<PartProblem> unknown = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!parts.hasName(name) && !name.startsWith(".") && !name.startsWith("_")) {
                    unknown.add(new PartProblem(name, PartProblem.Kind.UNKNOWN, "is not a part"));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return unknown;
    }
}
