package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.inspect.Inspection;
import io.populace.inspect.Report;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Judges files of users and says what holds. */
final class InspectCommand {

    private static final String STANDARD_INPUT = "-";

    private final PositionalParamSpec files = CommandSpecs.parameter(
                    CommandSpecs.FILE,
                    "What to judge: one file or several that are one population; - is standard input.")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .build();

    private final OptionSpec catalog = CatalogFile.option(
                    "The facts, if the users come from a catalog of your own; - is standard input. Default: the built-in"
                            + " ones.")
            .build();

    private final OptionSpec expect = CommandSpecs.option(
                    "N", "How many users there must be, such as 10000, 10k or 5M. Default: at least one.", "--expect")
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
                List.of(files, catalog, expect, json),
                "Judges the users of files, ours or anybody's: a line for each rule, with the first three places that"
                        + " break it.",
                "%nA file is a JSON array or NDJSON, of any size. A line that is not JSON is counted and shown, and the"
                        + " rest is judged. Duplicates are counted exactly (by 64-bit hashes) while a field has at most"
                        + " 1,500,000 different values, then by a sketch that uses constant memory; the report says"
                        + " which. What the catalog has no facts about is not judged.%n");
        spec.usageMessage().autoWidth(true);
        return CommandSpecs.withExitCodes(
                spec,
                "0:every rule holds",
                "1:a rule is broken, there are no users or not as many as expected, or a file is missing or cannot be"
                        + " read",
                "2:the command line or the catalog is wrong");
    }

    private int inspect() {
        List<String> names = files.getValue();
        List<InspectedFile> inputs = names.stream().map(InspectedFile::named).toList();
        requireStandardInputOnce(inputs);
        String count = expect.getValue();
        Long expectedUsers = count == null ? null : (Long) OptionValues.count("--expect", count);
        boolean forScripts = json.getValue();
        Report report;
        try {
            Inspection inspection = new Inspection(facts());
            inputs.forEach(input -> input.addTo(inspection, standardInput));
            report = inspection.report(expectedUsers);
        } catch (CommandException e) {
            boolean told = forScripts && e.exitCode() == ExitCode.FAILED;
            out.print(told ? Report.toJson(String.valueOf(e.getMessage())) + "\n" : "");
            throw e;
        }
        out.print(forScripts ? report.toJson() + "\n" : report.toText());
        return report.allHold() ? 0 : ExitCode.FAILED;
    }

    private void requireStandardInputOnce(List<InspectedFile> inputs) {
        long times = inputs.stream().filter(InspectedFile::isStandardInput).count();
        if (times > 1) {
            throw CommandException.wrongUsage("FILE must be - at most once");
        }
        if (times == 1 && STANDARD_INPUT.equals(catalog.getValue())) {
            throw CommandException.wrongUsage("FILE and --catalog must not both be standard input");
        }
    }

    private Catalog facts() {
        String given = catalog.getValue();
        return given == null ? BuiltInCatalog.load() : CatalogFile.of(given).read(standardInput);
    }
}
