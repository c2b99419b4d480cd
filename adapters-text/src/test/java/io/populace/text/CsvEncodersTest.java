package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEncodersTest {

    private static final RecordLayout LAYOUT = RecordLayout.parse("id=index,home.zip=address.post_code");

    private static final Population POPULATION = Population.seeded(42);

    @Test
    void writesAHeaderAndALinePerUser() throws IOException, InterruptedException {
        assertEquals(
                "id,home_zip\n0," + postCode(0) + "\n1," + postCode(1) + "\n",
                Outputs.text(POPULATION, 2, CsvEncoders.csv(LAYOUT)));
    }

    @Test
    void leavesTheHeaderOut() throws IOException, InterruptedException {
        assertEquals("0;" + postCode(0) + "\n", Outputs.text(POPULATION, 1, CsvEncoders.csv(LAYOUT, ';', false)));
        assertEquals("0\t" + postCode(0) + "\n", Outputs.text(POPULATION, 1, CsvEncoders.tsv(LAYOUT, false)));
    }

    @Test
    void writesTheHeaderAloneWithoutUsers() throws IOException, InterruptedException {
        assertEquals("id,home_zip\n", Outputs.text(POPULATION, 0, CsvEncoders.csv(LAYOUT)));
        assertEquals("id\thome_zip\n", Outputs.text(POPULATION, 0, CsvEncoders.tsv(LAYOUT, true)));
        assertEquals("", Outputs.text(POPULATION, 0, CsvEncoders.csv(LAYOUT, ',', false)));
    }

    @Test
    void quotesNamesOfColumnsLikeValues() throws IOException, InterruptedException {
        RecordLayout layout = RecordLayout.parse("it's \"so\"=age,a;b=index");
        assertEquals("\"it's \"\"so\"\"\",a;b\n", Outputs.text(POPULATION, 0, CsvEncoders.csv(layout)));
        assertEquals("\"it's \"\"so\"\"\";\"a;b\"\n", Outputs.text(POPULATION, 0, CsvEncoders.csv(layout, ';', true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bonn          | Bonn",
                "L'Aquila      | L'Aquila",
                "C:\\n\\t      | C:\\n\\t",
                "a;b           | a;b",
                "a,b           | \"a,b\"",
                ",             | \",\"",
                "say \"so\"    | \"say \"\"so\"\"\"",
                "\"            | \"\"\"\"",
                "``            | \"\"",
                "NULL          | \"NULL\"",
                "Null          | Null",
                "NULLS         | NULLS",
                "\\.           | \"\\.\"",
                "\\N           | \"\\N\"",
                "\\n           | \\n",
                "a.            | a.",
            })
    void quotesOnlyWhatNeedsQuotes(String value, String written) {
        assertEquals(written, new CsvEscape(',').escaped(value));
    }

    @Test
    void quotesLineEndsAndTabsThatLexiconsOfAServiceMayHave() {
        assertEquals("\"a\nb\"", new CsvEscape('\t').escaped("a\nb"));
        assertEquals("\"a\rb\"", new CsvEscape('\t').escaped("a\rb"));
        assertEquals("\"a\tb\"", new CsvEscape('\t').escaped("a\tb"));
        assertEquals("a\tb", new CsvEscape(',').escaped("a\tb"));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '|', '\t', '\u0001', '\\', '\'', '/', '~'})
    void takesDelimitersThatNoPlainValueHas(char delimiter) throws IOException, InterruptedException {
        assertEquals(
                "id" + delimiter + "home_zip\n", Outputs.text(POPULATION, 0, CsvEncoders.csv(LAYOUT, delimiter, true)));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', 'Z', '5', ' ', '+', '-', '.', ':', '@', '_', '"', '\r', '\n', 'é', '€', '，'})
    void refusesDelimitersThatValuesHaveWithoutQuotes(char delimiter) {
        String message = assertThrows(IllegalArgumentException.class, () -> CsvEncoders.csv(LAYOUT, delimiter, true))
                .getMessage();
        String shown = String.valueOf(delimiter).replace("\r", "\\u000d").replace("\n", "\\u000a");
        assertEquals(
                "delimiter must be an ASCII character, but no letter, digit, space, quote, line end or one of"
                        + " + - . : @ _: " + shown,
                message);
    }

    @Test
    void refusesTwoColumnsOfTheSameName() {
        RecordLayout layout = RecordLayout.parse("a.b=age,a_b=index");
        String message = assertThrows(IllegalArgumentException.class, () -> CsvEncoders.csv(layout, ',', false))
                .getMessage();
        assertEquals("duplicate column: a_b", message);
    }

    private static String postCode(long index) {
        User user = POPULATION.user(index);
        return user.address().postCode();
    }
}
