package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Term;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class EscapesTest {

    @Test
    void escapesWhatXmlGivesAMeaning() {
        assertEquals("&lt;a b=&quot;c&quot;&gt; &amp; &#39;d&#39;", escaped(new XmlEscape(), "<a b=\"c\"> & 'd'"));
    }

    @Test
    void isReadBackByAParserOfXmlWhateverTheCharacter() throws Exception {
        StringBuilder xml = new StringBuilder("<all>");
        StringBuilder expected = new StringBuilder();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c += c > 0x11000 ? 0x3ff : 1) {
            if (c >= 0xd800 && c < 0xe000) {
                continue;
            }
            String text = "-" + Character.toString(c) + "-";
            xml.append("<t a=\"").append(escaped(new XmlEscape(), text)).append("\"/>");
            expected.append(c == 0xfffe || c == 0xffff ? "-\ufffd-" : text);
        }
        byte[] bytes = xml.append("</all>").toString().getBytes(StandardCharsets.UTF_8);
        Element all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < all.getChildNodes().getLength(); i++) {
            read.append(((Element) all.getChildNodes().item(i)).getAttribute("a"));
        }
        assertEquals(expected.toString(), read.toString());
    }

    @Test
    void writesBase64WhereLdifNeedsIt() {
        for (String text :
                List.of(" a", "a ", ":a", "<a", "\0", "a\nb", "a\rb", "é", "Zoë", "Köln", "山田 太郎", "\ud83d\ude00")) {
            String base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(": " + base64, escaped(new LdifEscape(), text));
        }
    }

    @Test
    void writesAnyOtherValueOfLdifAsItIs() {
        for (String text : List.of("", "Anna", "a:b", "a<b", "O'Neil", "\"A\", B; C\\", "#", "-", "a b")) {
            assertEquals(" " + text, escaped(new LdifEscape(), text));
        }
    }

    @Test
    void putsABackslashBeforeTheMarksOfVcards() {
        assertEquals("a\\\\b\\,c\\;d:e\"f'", escaped(new VcardEscape(), "a\\b,c;d:e\"f'"));
    }

    @Test
    void writesTimesAsTheirReadersTakeThem() {
        long second = Instant.parse("2024-05-01T12:34:56Z").getEpochSecond();
        assertEquals("2024-05-01 12:34:56", time(new SqlEscape(), second));
        assertEquals("2024-05-01 12:34:56+00:00", time(new CopyEscape(), second));
        assertEquals("2024-05-01T12:34:56Z", time(new CsvEscape(','), second));
        assertEquals("2024-05-01T12:34:56Z", time(new XmlEscape(), second));
    }

    private static String time(Escape escape, long second) {
        Utf8Buffer out = new Utf8Buffer(0);
        escape.timestamp(second, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    @Test
    void doublesTheMark() {
        assertEquals("O''Neil \"x\"", escaped(new DoublingEscape('\''), "O'Neil \"x\""));
        assertEquals("O'Neil \"\"x\"\"", escaped(new DoublingEscape('"'), "O'Neil \"x\""));
    }

    @Test
    void findsEscapesByNameAndByTheEndingOfAFile() {
        TemplateEscapes escapes = new TemplateEscapes(Escape.NONE);
        assertEquals(List.of("json", "csv", "sql", "xml", "ldif", "vcard", "none"), escapes.names());
        assertSame(escapes.named("json"), escapes.ofFile("a.json"));
        assertSame(escapes.named("json"), escapes.ofFile("/x.csv/a.NDJSON"));
        assertSame(escapes.named("xml"), escapes.ofFile("a.xml"));
        assertSame(escapes.named("xml"), escapes.ofFile("a.html"));
        assertSame(escapes.named("xml"), escapes.ofFile("a.svg"));
        assertSame(escapes.named("sql"), escapes.ofFile("a.sql"));
        assertSame(escapes.named("csv"), escapes.ofFile("a.csv"));
        assertSame(escapes.named("ldif"), escapes.ofFile("a.ldif"));
        assertSame(escapes.named("vcard"), escapes.ofFile("a.vcf"));
        assertSame(escapes.named("none"), escapes.ofFile("a.txt"));
        assertSame(escapes.named("none"), escapes.ofFile("json"));
    }

    @Test
    void namesTheEscapesThatThereAre() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new TemplateEscapes(Escape.NONE).named("jsn"));
        assertEquals(
                "escape must be one of json, csv, sql, xml, ldif, vcard, none: jsn; did you mean json?",
                e.getMessage());
    }

    private static String escaped(Escape escape, String text) {
        Utf8Buffer out = new Utf8Buffer(0);
        escape.text(Term.of(text), out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
