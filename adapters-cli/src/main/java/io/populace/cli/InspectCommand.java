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
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Judges a file of users and says what holds. */
final class InspectCommand {

    private static final String STANDARD_INPUT = "-";

    private final PositionalParamSpec file = CommandSpecs.parameter(
                    CommandSpecs.FILE, "What to judge; - is standard input.")
            .build();

    private final OptionSpec catalog = CatalogFile.option(
                    "The facts, if the users come from a catalog of your own; - is standard input. Default: the built-in"
                            + " ones.")
            .build();

    private final OptionSpec json = CommandSpecs.flag("Report as one JSON object, for scripts.", "--json")
            .build();

    private final PrintWriter out;
    private final InputStream standardInput;

    InspectCommand(PrintWriter out, InputStream standardInput) {
        this.out = out;
        this.standardInput = standardInput;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "inspect",
                this::inspect,
                List.of(file, catalog, json),
                "Judges the users of a file, of ours or not: a line a rule, with the first three places that break it.",
                "%nThe file is a JSON array or NDJSON, of any size. Duplicates are counted exactly (by 64-bit hashes)"
                        + " while a field has at most 1,500,000 different values, then by a sketch that uses constant"
                        + " memory; the report says which. What the catalog has no facts about is not judged.%n");
        spec.usageMessage().autoWidth(true);
        return CommandSpecs.withExitCodes(
                spec,
                "0:every rule holds",
                "1:a rule is broken, or a file is missing, cannot be read or is not JSON",
                "2:the command line or the catalog is wrong");
    }

    private int inspect() {
        Report report = inspect(new Inspection(facts()));
        boolean forScripts = json.getValue();
        out.print(forScripts ? report.toJson(file.getValue()) + "\n" : report.toText(name()));
        return report.allHold() ? 0 : ExitCode.FAILED;
    }

    private Catalog facts() {
        String given = catalog.getValue();
        if (given == null) {
            return BuiltInCatalog.load();
        }
        if (given.equals(STANDARD_INPUT) && file.getValue().equals(STANDARD_INPUT)) {
            throw CommandException.wrongUsage("FILE and --catalog must not both be standard input");
        }
        return CatalogFile.of(given).read(standardInput);
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
        String name = file.getValue();
        if (name.isEmpty()) {
            throw CommandException.wrongUsage("FILE must be the name of a file: (empty)");
        }
        try {
            return name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name));
        } catch (InvalidPathException e) {
            throw CommandException.wrongUsage("FILE must be the name of a file: " + e.getReason());
        }
    }

    private String name() {
        String name = file.getValue();
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }
}
