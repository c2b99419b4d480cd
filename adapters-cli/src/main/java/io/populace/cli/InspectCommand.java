package io.populace.cli;

import io.populace.generation.record.RecordLayout.Column;
import io.populace.inspect.Inspection;
import io.populace.inspect.Report;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Checks files of users and reports which rules hold. */
final class InspectCommand {

    private final PositionalParamSpec files = CommandSpecs.parameter(
                    CommandSpecs.FILE,
                    "What to check: one file, or several that form one population; - is standard input.")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .build();

    private final CatalogOptions catalog;

    private final OptionSpec fields = FormatOptions.fields(
            "The fields of the users and their names, as in generate: id=user_id,home.zip=address.post_code. Default: the"
                    + " standard record.");

    private final OptionSpec expect = CommandSpecs.option(
                    "COUNT",
                    "How many users there must be, such as 10000, 10k or 5M. Default: at least one.",
                    "--expect")
            .build();

    private final OptionSpec json = CommandSpecs.flag("Print the report as one JSON object, for scripts.", "--json")
            .build();

    private final PrintStream out;
    private final InputStream standardInput;

    InspectCommand(PrintStream out, Catalogs catalogs, InputStream standardInput) {
        this.out = out;
        catalog = new CatalogOptions(
                catalogs, "The catalog that the users were made from, as in generate. Default: built-in.");
        this.standardInput = standardInput;
    }

    CommandSpec spec() {
        List<ArgSpec> arguments = new ArrayList<>(List.of(files, catalog.ofCatalog()));
        arguments.addAll(catalog.ofPart());
        arguments.addAll(catalog.ofDayAndSafety());
        arguments.addAll(List.of(fields, expect, json));
        CommandSpec spec = CommandSpecs.command(
                "inspect",
                this::inspect,
                arguments,
                "Checks files of users, whoever made them. Prints one line per rule, with the first three violations.",
                "%nA file is a JSON array or NDJSON, of any size, also compressed with gzip or zstd. A line that is not"
                        + " JSON is reported, and the rest is checked. Duplicates are counted exactly (by 64-bit hashes)"
                        + " while a field has at most 1,500,000 distinct values, then by a sketch that uses constant memory;"
                        + " the report says which. It also says what could not be judged.%n");
        spec.usageMessage().autoWidth(true);
        return CommandSpecs.withExitCodes(
                spec,
                "0:every rule holds",
                "1:a rule is broken, the number of users is wrong, or a file is missing or cannot be read",
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
            Inspection inspection = inspection();
            inputs.forEach(input -> input.addTo(inspection, standardInput));
            report = inspection.report(expectedUsers);
        } catch (CommandException e) {
            boolean reported = forScripts && e.exitCode() == ExitCode.FAILED;
            out.print(reported ? Report.toJson(String.valueOf(e.getMessage())) + "\n" : "");
            throw e;
        }
        out.print(forScripts ? report.toJson() + "\n" : report.toText());
        return report.allHold() ? 0 : ExitCode.FAILED;
    }

    private Inspection inspection() {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Column column : FormatChoice.layout(fields.getValue()).columns()) {
            paths.put(column.name(), column.field().path());
        }
        ChosenCatalog chosen = catalog.load("populace inspect --catalog - FILE...");
        try {
            if (chosen.own() != null) {
                return new Inspection(chosen.catalog(), paths);
            }
            return chosen.isBuiltIn()
                    ? Inspection.ofBuiltIn(chosen.catalog(), paths)
                    : Inspection.ofWorld(chosen.catalog(), paths);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--fields: " + e.getMessage());
        }
    }

    private void requireStandardInputOnce(List<InspectedFile> inputs) {
        long times = inputs.stream().filter(InspectedFile::isStandardInput).count();
        if (times > 1) {
            throw CommandException.wrongUsage("FILE - must be given only once");
        }
        if (times == 1 && catalog.readsStandardInput()) {
            throw CommandException.wrongUsage("FILE and --catalog must not both be standard input");
        }
    }
}
