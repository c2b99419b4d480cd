package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogs in {@code docs/catalogs.md} and in the README. */
class CatalogsDocumentTest {

    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PIPED =
            Pattern.compile("\\$ echo '([^']*)' \\|\n[^\n]*jq [^\n]*\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void haveUsers() throws IOException {
        List<MatchResult> blocks = matches(BLOCK, "../docs/catalogs.md");
        assertTrue(blocks.size() >= 3);
        for (MatchResult block : blocks) {
            assertEquals(5, users(block.group(1), "5").size(), block.group());
        }
    }

    @Test
    void haveTheUsersThatTheReadmeShows() throws IOException {
        List<MatchResult> commands = matches(PIPED, "../README.md");
        assertEquals(1, commands.size());
        StringBuilder shown = new StringBuilder();
        for (String line : users(commands.get(0).group(1), "2")) {
            JsonNode user = new ObjectMapper().readTree(line);
            shown.append(user.get("first_name").asText()).append(' ');
            shown.append(user.get("last_name").asText()).append(", ");
            shown.append(user.at("/address/city").asText()).append('\n');
        }
        assertEquals(commands.get(0).group(2), shown.toString());
    }

    private List<String> users(String catalog, String count) throws IOException {
        Path file = Files.writeString(folder.resolve("catalog.json"), catalog);
        return Run.done("generate", "-n", count, "-s", "42", "--catalog", file.toString())
                .out()
                .lines()
                .toList();
    }

    private static List<MatchResult> matches(Pattern pattern, String document) throws IOException {
        return pattern.matcher(Files.readString(Path.of(document))).results().toList();
    }
}
