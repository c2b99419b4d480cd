package io.populace.text;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.json.JsonEncoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template of docs/recipes.md and the command that runs it. */
record Recipe(String file, String template, String command) {

    private static final Path PAGE = Path.of("../docs/recipes.md");

    private static final Pattern RECIPE =
            Pattern.compile("`([a-z0-9.]+)`:\n\n```\n(.*?)```\n\n```sh\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern RESULT = Pattern.compile("> ([a-z0-9.-]+)\\s*$");

    static List<Recipe> all() throws IOException {
        Matcher recipes = RECIPE.matcher(Files.readString(PAGE));
        return recipes.results()
                .map(recipe -> new Recipe(recipe.group(1), recipe.group(2), recipe.group(3)))
                .toList();
    }

    static Recipe of(String file) throws IOException {
        return all().stream()
                .filter(recipe -> recipe.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file));
    }

    /**
     * What the command makes of {@code users} users, in a shell. There {@code populace} prints what the template gives, and {@code
     * curl} and the server that it asks are a copy of the request.
     */
    String output(Population population, int users, Path folder) throws IOException, InterruptedException {
        TemplateEscapes escapes = new TemplateEscapes(JsonEncoders.escape());
        boolean json = command.contains("--escape json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        population.write(
                IndexRange.of(0, users),
                UserTemplate.parse(template, json ? escapes.named("json") : escapes.ofFile(file))
                        .encoder(),
                out);
        Files.write(folder.resolve("records"), out.toByteArray());
        Files.writeString(folder.resolve("curl"), "#!/bin/sh\ncat\n");
        Files.writeString(folder.resolve("populace"), "#!/bin/sh\ncat records\n");
        for (String program : List.of("curl", "populace")) {
            folder.resolve(program).toFile().setExecutable(true);
        }
        Path printed = folder.resolve("printed");
        Process shell = new ProcessBuilder("bash", "-euc", "PATH=.:$PATH\n" + command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int exit = shell.waitFor();
        String said = Files.readString(printed);
        if (exit != 0) {
            throw new AssertionError(command + said);
        }
        Matcher result = RESULT.matcher(command);
        return result.find() ? Files.readString(folder.resolve(result.group(1)), StandardCharsets.UTF_8) : said;
    }
}
