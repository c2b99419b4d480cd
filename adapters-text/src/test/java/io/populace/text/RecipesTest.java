package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFReader;
import io.populace.domain.User;
import io.populace.generation.Population;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every recipe of docs/recipes.md, read back by somebody else's reader, for words that formats must escape. */
class RecipesTest {

    private static final int USERS = 50;
    private static final Population POPULATION = Populations.AWKWARD.seeded(7);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void areAllTested() throws Exception {
        assertEquals(
                List.of(
                        "keycloak.json",
                        "auth0.json",
                        "people.ldif",
                        "bulk.ndjson",
                        "contacts.vcf",
                        "requests.sh",
                        "user.xml"),
                Recipe.all().stream().map(Recipe::file).toList());
    }

    @Test
    void keycloakImportsUsers() throws Exception {
        JsonNode users = JSON.readTree(output("keycloak.json")).get("users");
        assertEquals(USERS, users.size());
        for (int i = 0; i < USERS; i++) {
            User user = POPULATION.user(i);
            assertEquals(
                    user.userName().toString(), users.get(i).get("username").textValue());
            assertEquals(user.firstName(), users.get(i).get("firstName").textValue());
            assertEquals(user.lastName(), users.get(i).get("lastName").textValue());
        }
    }

    @Test
    void auth0ImportsUsers() throws Exception {
        JsonNode users = JSON.readTree(output("auth0.json"));
        assertEquals(USERS, users.size());
        for (int i = 0; i < USERS; i++) {
            User user = POPULATION.user(i);
            assertEquals(
                    user.emailAddress().toString(), users.get(i).get("email").textValue());
            assertEquals(user.lastName(), users.get(i).get("family_name").textValue());
            assertEquals(
                    user.address().city(),
                    users.get(i).get("user_metadata").get("city").textValue());
        }
    }

    @Test
    void unboundIdReadsTheLdif() throws Exception {
        String ldif = output("people.ldif");
        assertTrue(ldif.chars().allMatch(c -> c < 0x80));
        try (LDIFReader reader = new LDIFReader(new ByteArrayInputStream(ldif.getBytes(StandardCharsets.UTF_8)))) {
            for (int i = 0; i < USERS; i++) {
                User user = POPULATION.user(i);
                Entry entry = reader.readEntry();
                assertEquals("uid=" + user.userName() + ",ou=people,dc=example,dc=com", entry.getDN());
                assertEquals(user.firstName(), entry.getAttributeValue("givenName"));
                assertEquals(user.lastName(), entry.getAttributeValue("sn"));
                assertEquals(user.address().city(), entry.getAttributeValue("l"));
                assertEquals(user.phoneNumber().toString(), entry.getAttributeValue("telephoneNumber"));
            }
            assertEquals(null, reader.readEntry());
        }
    }

    @Test
    void elasticsearchGetsTwoLinesForEachUser() throws Exception {
        String bulk = output("bulk.ndjson");
        assertTrue(bulk.endsWith("\n"));
        List<String> lines = bulk.lines().toList();
        assertEquals(2 * USERS, lines.size());
        for (int i = 0; i < USERS; i++) {
            User user = POPULATION.user(i);
            JsonNode action = JSON.readTree(lines.get(2 * i)).get("index");
            JsonNode document = JSON.readTree(lines.get(2 * i + 1));
            assertEquals(user.userId().toString(), action.get("_id").textValue());
            assertEquals(user.age(), document.get("age").intValue());
            assertEquals(user.address().city(), document.get("city").textValue());
        }
    }

    /** Splits as section 3.4 of RFC 6350 says, and not by the code that wrote. */
    @Test
    void vcardsKeepTheirParts() throws Exception {
        String vcards = output("contacts.vcf");
        assertEquals(vcards.length(), vcards.replaceAll("(?<!\r)\n", "").length());
        List<String> lines = vcards.lines().toList();
        assertEquals(9 * USERS, lines.size());
        for (int i = 0; i < USERS; i++) {
            User user = POPULATION.user(i);
            List<String> card = lines.subList(9 * i, 9 * i + 9);
            assertEquals(List.of(user.lastName(), user.firstName(), "", "", ""), parts(card.get(4), "N:"));
            assertEquals(
                    List.of(
                            "",
                            "",
                            user.address().streetName() + " " + user.address().houseNumber(),
                            user.address().city(),
                            "",
                            user.address().postCode(),
                            user.address().country()),
                    parts(card.get(7), "ADR:"));
        }
    }

    private static List<String> parts(String line, String property) {
        assertTrue(line.startsWith(property), line);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = property.length(); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ';') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c == '\\') {
                part.append(line.charAt(++i));
            } else {
                assertTrue(c != ',', line);
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    @Test
    void theShellSendsEachValueAsItIs() throws Exception {
        try (MappingIterator<JsonNode> requests = JSON.readerFor(JsonNode.class).readValues(output("requests.sh"))) {
            for (int i = 0; i < USERS; i++) {
                User user = POPULATION.user(i);
                JsonNode request = requests.next();
                assertEquals(user.userId().toString(), request.get("id").textValue());
                assertEquals(user.address().streetName(), request.get("street").textValue());
            }
            assertTrue(!requests.hasNext());
        }
    }

    @Test
    void aParserReadsTheXml() throws Exception {
        NodeList users = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(output("user.xml").getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("user");
        assertEquals(USERS, users.getLength());
        for (int i = 0; i < USERS; i++) {
            User user = POPULATION.user(i);
            Element element = (Element) users.item(i);
            assertEquals(user.address().city(), element.getAttribute("city"));
            assertEquals(
                    user.address().streetName(),
                    element.getElementsByTagName("street").item(0).getTextContent());
        }
    }

    private String output(String file) throws Exception {
        return Recipe.of(file).output(POPULATION, USERS, folder);
    }
}
