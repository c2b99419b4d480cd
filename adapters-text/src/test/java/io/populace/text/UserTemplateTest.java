package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.encoding.Escape;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTemplateTest {

    private static final Population POPULATION = Population.seeded(42);

    private static final TemplateEscape NONE = TemplateEscape.of(Escape.NONE);

    @Test
    void writesTheValuesOfWholeUsers() throws IOException {
        Random random = new Random(1);
        List<UserField> fields = List.copyOf(UserField.standard());
        for (int round = 0; round < 200; round++) {
            List<UserField> chosen = new ArrayList<>();
            StringBuilder template = new StringBuilder("<");
            for (int i = random.nextInt(30); i >= 0; i--) {
                UserField field = fields.get(random.nextInt(fields.size()));
                chosen.add(field);
                template.append("${").append(field.path()).append("}|");
            }
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                User user = POPULATION.user(i);
                expected.append('<');
                chosen.forEach(
                        field -> expected.append(UserValues.value(user, field)).append('|'));
                expected.append('\n');
            }
            assertEquals(expected.toString(), written(template.toString(), 3), template::toString);
        }
    }

    @Test
    void writesTheFieldsBeyondTheStandardRecord() throws IOException {
        User user = POPULATION.user(0);
        assertEquals(
                "0 " + user.firstName() + " " + user.lastName() + "\n1 "
                        + POPULATION.user(1).firstName() + " "
                        + POPULATION.user(1).lastName() + "\n",
                written("${index} ${full_name}", 2));
        assertEquals(2 + 1, written("${address.country_code}", 1).length());
    }

    @Test
    void endsEachRecordAsTheTemplateDoes() throws IOException {
        assertEquals("0\n1\n", written("${index}", 2));
        assertEquals("0\n1\n", written("${index}\n", 2));
        assertEquals("0\r\n1\r\n", written("${index}\r\n", 2));
        assertEquals("0\n\n1\n\n", written("${index}\n\n", 2));
        assertEquals("a\r\n0\r\na\r\n1\r\n", written("a\r\n${index}\r\n", 2));
    }

    @Test
    void writesNothingWithoutUsers() throws IOException {
        assertEquals("", written("a\n${index}\n", 0));
    }

    @Test
    void takesADollarForItselfUnlessItBeginsAField() throws IOException {
        assertEquals("$ ${age} $0 $$ {} }${ $9 0$\n", written("$ $${age} $0 $$ {} }$${ $9 ${index}$", 1));
    }

    @Test
    void ignoresAByteOrderMark() throws IOException {
        assertEquals("0\n", written("\ufeff${index}", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "${zip} => line 1, column 1: unknown field: zip; the fields are ",
                "${city} => line 1, column 1: unknown field: city; did you mean address.city?",
                "a ${frist_name} => line 1, column 3: unknown field: frist_name; did you mean first_name?",
                "'x\n\ud83d\ude00 ${user_idd}' => line 2, column 3: unknown field: user_idd; did you mean user_id?",
                "'${age}\r\n\n${agee}' => line 3, column 1: unknown field: agee; did you mean age?",
                "a ${user_id => line 1, column 3: ${ must be closed by }: ${user_id",
                "'${user_id\n}' => line 1, column 1: ${ must be closed by }: ${user_id",
                "${user_id,${age} => line 1, column 1: ${ must be closed by }: ${user_id,${age}",
                "${ => line 1, column 1: ${ must be closed by }: ${",
                "a${} => line 1, column 2: field must not be empty: ${}",
                "a${ } => line 1, column 2: field must not be empty: ${ }",
                "'' => template must have a field, such as ${user_id}: (empty)",
                "'\n' => template must have a field, such as ${user_id}: (empty)",
                "$${user_id} $ => template must have a field, such as ${user_id}: $${user_id} $",
            })
    void saysWhatIsWrongAndWhere(String template, String message) {
        assertRefused(message, template, NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "${first_name} ${last_name} => line 1, column 1: first_name must be within double quotes, or a column of its own between , ; tab or |",
                "'a,${index}\nb;${last_name},c' => line 2, column 3: last_name must be within double quotes, or a column of its own between , ; tab or |",
                "\"a\"${last_name} => line 1, column 4: last_name must be within double quotes, or a column of its own between , ; tab or |",
            })
    void refusesAColumnOfCsvThatCannotBeQuoted(String template, String message) {
        assertRefused(message, template, TemplateEscape.csv());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "dn: cn=${full_name},ou=people => line 1, column 8: full_name must be all of a line behind its attribute, as LDIF may need base64 for it",
                "'dn: x\ncn: ${first_name} ${age}' => line 2, column 5: first_name must be all of a line behind its attribute, as LDIF may need base64 for it",
                "sn:: ${last_name} => line 1, column 6: last_name must be all of a line behind its attribute, as LDIF may need base64 for it",
                "${address.city} => line 1, column 1: address.city must be all of a line behind its attribute, as LDIF may need base64 for it",
            })
    void refusesAPartOfALineOfLdifThatMayNeedBase64(String template, String message) {
        assertRefused(message, template, TemplateEscape.ldif());
    }

    private static void assertRefused(String message, String template, TemplateEscape escape) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> UserTemplate.parse(template, escape));
        String shown = String.valueOf(e.getMessage());
        assertEquals(message, message.endsWith("; the fields are") ? shown.substring(0, message.length()) : shown);
    }

    private static String written(String template, int users) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        POPULATION.write(
                IndexRange.of(0, users), UserTemplate.parse(template, NONE).encoder(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
