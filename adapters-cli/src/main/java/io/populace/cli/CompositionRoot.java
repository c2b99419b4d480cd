package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.engine.Engines;
import io.populace.generation.lexicon.Lexicons;
import io.populace.json.JsonEncoders;
import io.populace.text.CopyEncoders;
import io.populace.text.CsvEncoders;
import io.populace.text.SqlEncoders;
import io.populace.text.TemplateEscapes;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Where the adapters meet: makes what the commands work with, once. A new format is one line here. */
final class CompositionRoot {

    /** Every format, the one for pipes first. */
    private static final Formats FORMATS = new Formats(List.of(
            OutputFormat.text(
                    "ndjson",
                    "one user per line",
                    List.of(".ndjson", ".jsonl"),
                    Set.of(),
                    choice -> JsonEncoders.ndjson(choice.layout())),
            OutputFormat.text(
                    "json",
                    "an array",
                    List.of(".json"),
                    Set.of(FormatChoice.PRETTY),
                    choice -> choice.pretty()
                            ? JsonEncoders.indentedArray(choice.layout())
                            : JsonEncoders.array(choice.layout())),
            OutputFormat.text(
                    "csv",
                    "RFC 4180, with a header",
                    List.of(".csv"),
                    Set.of(FormatChoice.NO_HEADER, FormatChoice.DELIMITER),
                    choice -> CsvEncoders.csv(choice.layout(), choice.delimiter(), choice.header())),
            OutputFormat.text(
                    "tsv",
                    "the same with tabs",
                    List.of(".tsv"),
                    Set.of(FormatChoice.NO_HEADER),
                    choice -> CsvEncoders.tsv(choice.layout(), choice.header())),
            OutputFormat.text(
                    "pgcopy",
                    "what COPY of PostgreSQL reads",
                    List.of(".pgcopy"),
                    Set.of(),
                    choice -> CopyEncoders.text(choice.layout())),
            OutputFormat.text(
                    "sql",
                    "INSERT statements",
                    List.of(".sql"),
                    Set.of(FormatChoice.TABLE, FormatChoice.CREATE),
                    choice -> SqlEncoders.insert(choice.layout(), choice.table(), choice.create())),
            OutputFormat.binary(
                    "parquet",
                    "columns, compressed",
                    List.of(".parquet"),
                    Set.of(FormatChoice.FLAT, FormatChoice.NATIVE_UUID),
                    ParquetOutput::blocks)));

    private CompositionRoot() {}

    /** The command, connected to {@code terminal} and {@code standardInput}. */
    static Cli cli(Terminal terminal, InputStream standardInput) {
        return cli(terminal, standardInput, BuiltInCatalog::load, Lexicons.standard());
    }

    /** The command with another built-in catalog and other lexicons, which are loaded only when users need them. */
    static Cli cli(Terminal terminal, InputStream standardInput, Supplier<Catalog> builtInCatalog, Lexicons lexicons) {
        Catalogs catalogs = new Catalogs(builtInCatalog, standardInput);
        Templates templates = new Templates(() -> new TemplateEscapes(JsonEncoders.escape()), standardInput);
        Encoders encoders = new Encoders(FORMATS, templates);
        StoredRecipes recipes = new StoredRecipes(catalogs, lexicons, encoders);
        TextBuffer texts = new TextBuffer();
        return new Cli(
                terminal,
                texts,
                List.of(
                        new GenerateCommand(terminal, new UserOptions(catalogs, lexicons), encoders, Engines::byName)
                                .spec(),
                        new LoadCommand(terminal, texts.out(), new UserOptions(catalogs, lexicons)).spec(),
                        new VerifyCommand(terminal, texts.out(), recipes).spec(),
                        new InspectCommand(texts.out(), catalogs, standardInput).spec(),
                        new CatalogCommand(texts.out(), catalogs).spec()));
    }
}
