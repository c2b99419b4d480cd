package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.json.CatalogWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints a catalog. */
final class CatalogCommand {

    private final PositionalParamSpec name = CommandSpecs.parameter(
                    CommandSpecs.FILE,
                    "The catalog: built-in, world, world:FR,ES, or a file; - is standard input. Default: built-in.")
            .required(false)
            .arity("0..1")
            .build();

    private final OptionSpec list = CommandSpecs.flag(
                    "Print a line for each country and what is known of it, instead of JSON.", "--list")
            .build();

    private final CatalogOptions options;
    private final OutputStream out;

    CatalogCommand(OutputStream out, Catalogs catalogs) {
        this.out = out;
        options = new CatalogOptions(catalogs, "");
    }

    CommandSpec spec() {
        List<ArgSpec> arguments = new ArrayList<>(List.of(name, list));
        arguments.addAll(options.ofPart());
        arguments.add(options.ofWeights());
        return CommandSpecs.withExitCodes(
                CommandSpecs.command(
                        "catalog",
                        this::print,
                        arguments,
                        "Prints a catalog as JSON, to start your own from, or lists its countries."),
                "0:done",
                "1:standard output cannot be written, or the file cannot be read",
                "2:the command line or the catalog is wrong");
    }

    private int print() throws IOException {
        Catalog catalog = options.load(CommandSpecs.FILE, name.getValue(), "populace catalog -")
                .catalog();
        if (list.<Boolean>getValue()) {
            out.write(CountryTable.of(catalog.geography().countries()).getBytes(StandardCharsets.UTF_8));
        } else {
            CatalogWriter.write(catalog, out);
        }
        return 0;
    }
}
