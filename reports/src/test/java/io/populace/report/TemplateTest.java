package io.populace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private record Row(String name) {}

    private static final Map<String, Object> CONTEXT = Map.of("rows", List.of(new Row("Stream<User>"), new Row("b")));

    @Test
    void escapesWhatItInsertsIntoAPage() {
        String page = new Template(TemplateTest.class, "sample.html").fill(CONTEXT);

        assertTrue(page.endsWith("</style><p>Stream&lt;User&gt;</p><p>b</p>\n"), page);
        assertTrue(page.contains("prefers-color-scheme: dark"), page);
    }

    @Test
    void insertsIntoMarkdownAsItIs() {
        assertEquals("- Stream<User>\n- b\n", new Template(TemplateTest.class, "sample.md").fill(CONTEXT));
    }

    @Test
    void refusesToLeaveSomethingOut() {
        Template template = new Template(TemplateTest.class, "sample.md");
        assertThrows(MustacheException.class, () -> template.fill(Map.of("rows", List.of(Map.of("nam", "a")))));
    }

    @Test
    void refusesATemplateThatIsNotThere() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Template(TemplateTest.class, "none.html"));
        assertEquals("template must be next to io.populace.report.TemplateTest: none.html", refused.getMessage());
    }
}
