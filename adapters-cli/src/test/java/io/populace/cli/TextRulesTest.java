package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.populace.domain.Catalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.inspect.Inspection;
import io.populace.json.MalformedUsersException;
import io.populace.json.UserReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The reader of users and the rules of inspect define separately which texts are valid. They must agree. */
class TextRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Catalog CATALOG = BuiltInCatalog.load();
    private static final String USER =
            Run.done("generate", "-n", "1", "-s", "42").out();

    @Test
    void areTheSameForReaderAndInspection() throws IOException {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (c < 0x100 || c % 0x400 == 0 || c % 0x400 == 0x3ff || isSpecial((char) c)) {
                String escape = String.format(Locale.ROOT, "\\u%04x", c);
                for (String name : List.of("x" + escape, escape + "x", "x" + escape + "x", escape)) {
                    String user = withFirstName(name);
                    assertEquals(isRead(user), isPassed(user), name);
                }
            }
        }
    }

    private static String withFirstName(String name) {
        return USER.replaceFirst(
                "\"first_name\":\"[^\"]*\"", Matcher.quoteReplacement("\"first_name\":\"" + name + "\""));
    }

    private static boolean isSpecial(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    @Test
    void acceptSomeTextsAndRefuseOthers() throws IOException {
        assertTrue(isRead(USER) && isPassed(USER));
        String blank = withFirstName("Anna ");
        assertFalse(isRead(blank) || isPassed(blank));
    }

    private static boolean isRead(String user) throws IOException {
        try (UserReader reader = new UserReader(new ByteArrayInputStream(user.getBytes(StandardCharsets.UTF_8)))) {
            return reader.read() != null;
        } catch (MalformedUsersException e) {
            return false;
        }
    }

    private static boolean isPassed(String user) throws IOException {
        Inspection inspection = new Inspection(CATALOG);
        inspection.add("users", new ByteArrayInputStream(user.getBytes(StandardCharsets.UTF_8)));
        JsonNode report = JSON.readTree(inspection.report(null).toJson());
        return report.at("/rules/1/broken").asInt() == 0;
    }
}
