package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.populace.generation.record.UserField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/fields.md} against the fields there are. */
class FieldsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/fields.md");
    private static final Pattern FIELD =
            Pattern.compile("\\| `([^`]+)` \\| (\\w+) \\| [^|]+ \\| [^|]+ \\| `([^`]+)` \\|");
    private static final Pattern LIST = Pattern.compile("\\| `([^`]+)` \\| `(\\{[^`]+\\})` \\|");

    @Test
    void listsEveryFieldWithItsTypeInOrder() throws IOException {
        assertEquals(
                Stream.of(UserField.values())
                        .map(field -> field.path() + " " + field.type().name().toLowerCase(Locale.ROOT))
                        .toList(),
                lines(FIELD)
                        .map(line -> line.group(1) + " " + line.group(2).toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void showsTheValuesOfTheFirstUserOfSeed42() throws IOException {
        for (Matcher line : lines(FIELD).toList()) {
            JsonNode value = new ObjectMapper().readTree(firstUser("value=" + line.group(1)));
            assertEquals(value.get("value").asText(), line.group(3), line.group(1));
        }
    }

    @Test
    void showsTheRecordsOfItsLists() throws IOException {
        assertTrue(lines(LIST).count() > 0);
        for (Matcher line : lines(LIST).toList()) {
            assertEquals(firstUser(line.group(1)), line.group(2) + "\n");
        }
    }

    private static Stream<Matcher> lines(Pattern pattern) throws IOException {
        return Files.readAllLines(DOCUMENT).stream().map(pattern::matcher).filter(Matcher::matches);
    }

    private static String firstUser(String fields) {
        return Run.done("generate", "-n", "1", "-s", "42", "--fields", fields).out();
    }
}
