package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.inspect.Inspection;
import io.populace.inspect.MalformedFileException;
import io.populace.inspect.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a file of users and says what holds. */
@Command(
        name = "inspect",
        description = {
            "Judges the users of a file, of ours or not: a line a rule, with the first three places that break it.",
            "%nThe file is a JSON array or NDJSON, of any size. Duplicates are counted exactly (by 64-bit hashes) while a"
                    + " field has at most 1,500,000 different values, then by a sketch that uses constant memory; the"
                    + " report says which. What the catalog has no facts about is not judged.%n"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every rule holds",
            "1:a rule is broken, or the file cannot be read or is not JSON",
            "2:wrong usage"
        })
final class InspectCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "What to judge; - is standard input.")
    private String file = "";

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "The facts, if the users come from a catalog of your own. Default: the built-in ones.")
    private @Nullable Path catalog;

    @Option(names = "--json", description = "Report as one JSON object, for scripts.")
    private boolean json;

    private final PrintWriter out;
    private final InputStream standardInput;

    InspectCommand(PrintWriter out, InputStream standardInput) {
        this.out = out;
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        Catalog facts = catalog == null ? BuiltInCatalog.load() : CatalogFile.read(catalog);
        Report report = inspect(new Inspection(facts));
        out.print(json ? report.toJson(file) + "\n" : report.toText(name()));
        return report.allHold() ? 0 : ExitCode.FAILED;
    }

    private Report inspect(Inspection inspection) {
        try (InputStream in = open()) {
            return inspection.inspect(in);
        } catch (MalformedFileException e) {
            throw CommandException.failed(name() + ", " + e.getMessage());
        } catch (IOException e) {
            throw CommandException.failed("FILE cannot be read: " + name() + " (" + Failures.reason(e) + ")");
        }
    }

    private InputStream open() throws IOException {
        if (file.isEmpty()) {
            throw CommandException.wrongUsage("FILE must be the name of a file: (empty)");
        }
        try {
            return file.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(file));
        } catch (InvalidPathException e) {
            throw CommandException.wrongUsage("FILE must be the name of a file: " + e.getReason());
        }
    }

    private String name() {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }
}
