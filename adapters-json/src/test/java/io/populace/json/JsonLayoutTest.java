package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** White space: line breaks and indentation. */
class JsonLayoutTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter INDENTING = JSON.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final Population POPULATION = Population.seeded(42);
    private static final IndexRange NOBODY = IndexRange.of(7, 7);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 600})
    void putsEachUserOfAnArrayOnItsOwnLine(int users) throws IOException, InterruptedException {
        StringBuilder expected = new StringBuilder("[\n");
        for (int i = 0; i < users; i++) {
            expected.append(compact(i)).append(i < users - 1 ? ",\n" : "\n]\n");
        }
        assertEquals(expected.toString(), Outputs.text(POPULATION, IndexRange.of(0, users), JsonEncoders.array()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 600})
    void endsEachLineOfNdjson(int users) throws IOException, InterruptedException {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < users; i++) {
            expected.append(compact(i)).append('\n');
        }
        assertEquals(expected.toString(), Outputs.text(POPULATION, IndexRange.of(0, users), JsonEncoders.ndjson()));
    }

    @Test
    void indentsAnArrayLikeJackson() throws IOException, InterruptedException {
        IndexRange range = IndexRange.of(0, 600);
        List<?> trees = LongStream.range(range.start(), range.end())
                .mapToObj(index -> JsonTrees.of(POPULATION.user(index)))
                .toList();
        assertEquals(
                INDENTING.writeValueAsString(trees) + "\n",
                Outputs.text(POPULATION, range, JsonEncoders.indentedArray()));
    }

    @Test
    void indentsByTwoSpacesPerLevel() throws IOException, InterruptedException {
        String text = Outputs.text(POPULATION, IndexRange.of(0, 2), JsonEncoders.indentedArray());
        String user = """
                  {
                    "user_id": *,
                    "user_name": *,
                    "first_name": *,
                    "last_name": *,
                    "age": *,
                    "address": {
                      "house_number": *,
                      "street_name": *,
                      "city": *,
                      "country": *,
                      "post_code": *
                    },
                    "email_address": *,
                    "phone_number": *,
                    "device": {
                      "ipv4_address": *,
                      "ipv6_address": *,
                      "mac_address": *,
                      "UUID": *,
                      "system_triplet": *
                    }
                  }""";
        String indented = user.indent(2).stripTrailing();
        assertEquals(
                "[\n" + indented + ",\n" + indented + "\n]\n",
                text.replaceAll("(?m): (\"[^\"]*\"|[0-9]+)(,?)$", ": *$2"));
    }

    @Test
    void writesAnEmptyArrayWithoutUsers() throws IOException, InterruptedException {
        assertEquals("[]\n", Outputs.text(POPULATION, NOBODY, JsonEncoders.array()));
        assertEquals("[]\n", Outputs.text(POPULATION, NOBODY, JsonEncoders.indentedArray()));
    }

    @Test
    void writesNothingAsNdjsonWithoutUsers() throws IOException, InterruptedException {
        assertEquals("", Outputs.text(POPULATION, NOBODY, JsonEncoders.ndjson()));
    }

    @Test
    void doesNotEscapeCharactersOutsideAscii() throws IOException, InterruptedException {
        String text = Outputs.text(POPULATION, IndexRange.of(0, 600), JsonEncoders.ndjson());
        assertTrue(text.contains("Göttingen"), text.substring(0, 1000));
        assertEquals(-1, text.indexOf('\\'));
    }

    private static String compact(long index) throws JsonProcessingException {
        return JSON.writeValueAsString(JsonTrees.of(POPULATION.user(index)));
    }
}
