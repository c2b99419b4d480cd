package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.files.FileProblem;
import io.populace.files.PartFolder;
import io.populace.files.Parts;
import io.populace.generation.Population;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.SafeCatalog;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.lexicon.Lexicons;
import io.populace.json.Recipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the recipes of folders, and makes from them what a folder was made with. */
record StoredRecipes(Catalogs catalogs, Lexicons lexicons, Encoders encoders) {

    static final String LOCALE = "--locale";
    static final String NAMES = "--names";
    static final String LATIN = "latin";

    /**
     * What the parts of a folder are made with.
     *
     * @param format that of the parts
     * @param fine the same bytes in blocks as small as possible, to find where a file differs
     */
    record Made(Parts parts, UserDrawer drawer, BlockFormat format, BlockFormat fine) {}

    /** The recipe of {@code folder}; null if it has none. */
    static @Nullable Recipe find(Path folder) {
        try {
            return parse(folder, PartFolder.recipe(folder));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw CommandException.failed(name(folder) + " cannot be read (" + FileProblem.of(e) + ")");
        }
    }

    /** The recipe with the contents {@code json}. */
    static Recipe parse(Path folder, byte[] json) {
        try {
            return Recipe.parse(json);
        } catch (IllegalArgumentException e) {
            throw CommandException.failed(name(folder) + ": " + e.getMessage());
        }
    }

    /** The text of a recipe, for outputs that have a place for it. */
    static String text(Recipe recipe) {
        return new String(recipe.toJson(), StandardCharsets.UTF_8);
    }

    /** The file of a folder's recipe, as errors show it. */
    static String name(Path folder) {
        return folder.resolve(PartFolder.RECIPE).toString();
    }

    /** Makes what the parts of {@code folder} were made with. */
    Made make(Path folder, Recipe recipe) {
        RecipeDifference.requireDataVersion(recipe, UserDrawer.DATA_VERSION, name(folder));
        try {
            return make(recipe);
        } catch (IllegalArgumentException | CommandException e) { // the latter about an option that the folder keeps
            throw CommandException.failed(name(folder) + ": " + e.getMessage());
        }
    }

    private Made make(Recipe recipe) {
        Map<String, String> options = new TreeMap<>(recipe.options());
        Lexicons words = words(options);
        String compression = options.remove(CompressOption.NAME);
        Catalog catalog = catalog(recipe, options);
        FormatChoice choice = new FormatChoice(options, "");
        BlockFormat format = encoders.blocks(choice, compression).withRecipe(() -> text(recipe));
        return new Made(
                new Parts(recipe.range(), recipe.partUsers(), encoders.ending(choice, compression)),
                new Population(recipe.seed(), catalog, words).drawer(),
                format,
                format instanceof RecordBlocks records ? records.inBlocksOf(1) : format);
    }

    /** The words of a recipe; removes what says so from {@code options}. */
    private Lexicons words(Map<String, String> options) {
        String locale = options.remove(LOCALE);
        Lexicons words = locale == null ? lexicons : lexicons.forcing(locale);
        return options.remove(NAMES) == null ? words : words.latin();
    }

    /** The catalog of a recipe; removes what says so from {@code options}. */
    private Catalog catalog(Recipe recipe, Map<String, String> options) {
        CatalogPart part = ChosenCatalog.part(options);
        options.keySet().removeAll(List.of(CatalogOptions.COUNTRY, CatalogOptions.CITY, CatalogOptions.WEIGHTS));
        String name = options.remove(ChosenCatalog.CATALOG);
        String asOf = options.remove(ChosenCatalog.AS_OF);
        Catalog catalog = part.of(
                recipe.catalog() != null
                        ? recipe.catalog()
                        : catalogs.named(Objects.requireNonNullElse(name, NamedCatalog.BUILT_IN)));
        Catalog ofDay = asOf == null
                ? catalog
                : catalog.with(OptionValues.parsed(ChosenCatalog.AS_OF, asOf, Catalog::parseAsOf));
        return options.remove(ChosenCatalog.SAFE) == null ? ofDay : SafeCatalog.of(ofDay);
    }
}
