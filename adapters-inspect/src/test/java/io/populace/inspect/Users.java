package io.populace.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.populace.domain.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Three users of the generator who keep every rule: from Liverpool, Amsterdam and Göttingen, one per line. */
final class Users {

    static final ObjectMapper JSON = new ObjectMapper();

    /** The line that the tests change: Tari Lit from Amsterdam. */
    static final int LINE = 2;

    private Users() {}

    static List<String> lines() {
        return List.of(resource("users.ndjson").split("\n", -1)).subList(0, 3);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Users.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets {@code path} of the second user, such as {@code address.city}, to {@code json}; removes it if empty. */
    static String with(String path, String json) {
        List<String> lines = new ArrayList<>(lines());
        ObjectNode user = (ObjectNode) parse(lines.get(LINE - 1));
        int dot = path.indexOf('.');
        ObjectNode object = dot < 0 ? user : (ObjectNode) user.get(path.substring(0, dot));
        String key = path.substring(dot + 1);
        if (json.isEmpty()) {
            object.remove(key);
        } else {
            object.set(key, parse(json));
        }
        lines.set(LINE - 1, user.toString());
        return String.join("\n", lines);
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static Report inspect(String text) throws IOException {
        return inspect(FactsCatalog.load(), text);
    }

    static Report inspect(Catalog catalog, String text) throws IOException {
        return inspect(catalog, text.getBytes(StandardCharsets.UTF_8));
    }

    static Report inspect(Catalog catalog, byte[] bytes) throws IOException {
        Inspection inspection = new Inspection(catalog);
        inspection.add("users", new ByteArrayInputStream(bytes));
        return inspection.report(null);
    }

    /** The JSON report on {@code text}. */
    static JsonNode report(String text) throws IOException {
        return parse(inspect(text).toJson());
    }

    /** The first example of a broken rule. */
    static String shown(JsonNode report, String rule) {
        JsonNode example = rule(report, rule).at("/examples/0");
        return "line " + example.get("line").asText() + ": "
                + example.get("value").asText();
    }

    static JsonNode rule(JsonNode report, String name) {
        for (JsonNode rule : report.get("rules")) {
            if (rule.get("name").asText().equals(name)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule of this name: " + name);
    }

    /** The names of rules with a number of users that break them or are not judged. */
    static List<String> rules(JsonNode report, String count) {
        List<String> names = new ArrayList<>();
        for (JsonNode rule : report.get("rules")) {
            if (rule.get(count).asLong() > 0) {
                names.add(rule.get("name").asText());
            }
        }
        return names;
    }
}
