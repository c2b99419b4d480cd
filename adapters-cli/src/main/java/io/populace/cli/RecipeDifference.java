package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.json.Recipe;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the option in which a command differs from the recipe of a folder. */
final class RecipeDifference {

    private RecipeDifference() {}

    /**
     * Requires that a command has the recipe of a folder.
     *
     * @param recipe the file of the folder's recipe, for errors
     */
    static void requireNone(Recipe folder, Recipe command, String recipe) {
        requireDataVersion(folder, command.dataVersion(), recipe);
        Map<String, String> wanted = values(folder);
        Map<String, String> given = values(command);
        Set<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(given.keySet());
        for (String name : names) {
            require(name, wanted.get(name), given.get(name), recipe);
        }
        if (!Arrays.equals(folder.toJson(), command.toJson())) {
            throw CommandException.failed("--catalog must be that of " + recipe);
        }
    }

    /** Requires that a folder can be made again: another data version gives other bytes. */
    static void requireDataVersion(Recipe folder, int version, String recipe) {
        if (folder.dataVersion() != version) {
            throw CommandException.failed(recipe + " has data version " + folder.dataVersion()
                    + ", but this populace makes users of data version " + version + ", which differ");
        }
    }

    private static Map<String, String> values(Recipe recipe) {
        Map<String, String> values = new TreeMap<>(recipe.options());
        values.put("--seed", Long.toString(recipe.seed()));
        values.put("--start", Long.toString(recipe.range().start()));
        values.put("--count", Long.toString(recipe.range().count()));
        values.put(FolderOptions.PART_USERS, Long.toString(recipe.partUsers()));
        return values;
    }

    private static void require(String option, @Nullable String wanted, @Nullable String given, String recipe) {
        if (!Objects.equals(wanted, given)) {
            String rule = wanted == null ? " must not be given" : " must be " + Excerpt.of(wanted);
            String value = given == null ? "not given" : Excerpt.of(given);
            throw CommandException.failed(option + rule + ", as in " + recipe + ": " + value);
        }
    }
}
