package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Form LINES =
            new Form(Layout.LINES, new Encoding(StandardCharsets.UTF_8, 0), Set.of(LineEnd.LF), true);
    private static final Form ODD = new Form(
            Layout.SEVERAL_A_LINE, new Encoding(StandardCharsets.UTF_16LE, 2), Set.of(LineEnd.CR, LineEnd.CRLF), false);
    private static final FileResult FILE = new FileResult("users.json", 12_345, LINES);

    private static final RuleResult KEPT =
            new RuleResult("age", "age is 18 to 100", 12_345, 0, 0, List.of(), List.of());
    private static final RuleResult BROKEN = new RuleResult(
            "city",
            "city belongs to country",
            12_000,
            2,
            343,
            List.of(),
            List.of(example("users.json", 3, "Leeds, UK"), new Example(new Place("b", 2, 8, false), "x")));
    private static final RuleResult NOT_JUDGED =
            new RuleResult("post_code", "post code fits", 0, 0, 12_345, List.of(), List.of());
    private static final RuleResult LACKING =
            new RuleResult("fits", "city fits", 0, 0, 12_345, List.of("country", "region"), List.of());
    private static final DuplicateResult EXACT = new DuplicateResult("user_id", 12_345, 0, 0, true, true, List.of());
    private static final DuplicateResult SKETCHED =
            new DuplicateResult("user_name", 12_345, 3, 0, false, false, List.of(example("users.json", 9, "anna1")));
    private static final DuplicateResult OVERFULL =
            new DuplicateResult("email_address", 12_345, 5, 1_200, false, true, List.of());

    @Test
    void hasALineForEachRule() {
        Report report = new Report(
                List.of(FILE),
                null,
                List.of(KEPT, BROKEN, NOT_JUDGED, LACKING),
                List.of("title", "street"),
                List.of(EXACT, SKETCHED, OVERFULL));
        assertEquals("""
                12,345 users in users.json
                form   NDJSON, one user a line, UTF-8, line ends LF
                ok     age is 18 to 100        12,345
                BROKEN city belongs to country      2 of 12,002 broken, 343 not judged; line 3: Leeds, UK; record 2, line 8: x
                -      post code fits               0, 12,345 not judged
                -      city fits                    0, 12,345 not judged: needs country, region
                ok     user_id is unique       12,345 (exact, by 64-bit hashes)
                BROKEN user_name is unique          3 of 12,345 repeated (by a sketch); line 9: anna1
                ok     email_address is unique 12,340 (by a sketch, give or take 1,200)
                -      no rule is about title, street
                """, report.toText());
    }

    @Test
    void countsRecordsIfAllBreakARule() {
        RuleResult all = new RuleResult("age", "age is 18 to 100", 0, 10_000, 0, List.of(), List.of());
        Report report =
                new Report(List.of(new FileResult("u", 10_000, LINES)), null, List.of(all), List.of(), List.of());
        assertTrue(report.toText().endsWith("BROKEN age is 18 to 100 10,000 of 10,000 broken\n"), report.toText());
    }

    @Test
    void namesTheFileOfAnExampleIfThereAreSeveral() {
        Report report =
                new Report(List.of(FILE, new FileResult("b", 2, ODD)), null, List.of(BROKEN), List.of(), List.of());
        assertEquals("""
                12,347 users in 2 files
                form   NDJSON, one user a line, UTF-8, line ends LF: users.json
                form   JSON objects, several on a line, UTF-16LE, byte order mark, line ends CRLF and CR, none after the last line: b
                note   some programs do not load UTF-16LE, a byte order mark, several users on a line, line ends that are CR alone
                BROKEN city belongs to country      2 of 12,002 broken, 343 not judged; users.json line 3: Leeds, UK; b record 2, line 8: x
                """, report.toText());
    }

    @Test
    void describesAFormOnceForAllFilesThatHaveIt() {
        Report report = report(null, FILE, new FileResult("b", 0, LINES), new FileResult("c", 0, LINES));
        assertEquals("12,345 users in 3 files\nform   NDJSON, one user a line, UTF-8, line ends LF\n", report.toText());
        Report mixed = report(null, FILE, new FileResult("b", 0, ODD), new FileResult("c", 0, LINES));
        assertTrue(mixed.toText().contains("line ends LF: users.json and 1 more\n"), mixed.toText());
    }

    @Test
    void countsOneUserInTheSingular() {
        assertTrue(report(null, new FileResult("x\ny", 1, LINES)).toText().startsWith("1 user in x\\u000ay\nform "));
    }

    @Test
    void comparesTheNumberOfUsersWithTheExpectedOne() {
        assertTrue(report(12_345L, FILE).toText().endsWith("\nok     there must be 12,345 users: 12,345\n"));
        assertTrue(report(1L, FILE).toText().endsWith("\nBROKEN there must be 1 user: 12,345\n"));
        assertTrue(report(12_345L, FILE).allHold());
        assertFalse(report(12_346L, FILE).allHold());
        assertFalse(report(12_344L, FILE).allHold());
    }

    @Test
    void doesNotHoldWithoutUsersUnlessNoneAreExpected() {
        FileResult empty = new FileResult("users.json", 0, LINES);
        assertTrue(report(null, empty).toText().endsWith("\nBROKEN there must be users: 0\n"));
        assertFalse(report(null, empty).allHold());
        assertTrue(report(0L, empty).allHold());
        assertFalse(report(0L, FILE).allHold());
    }

    @Test
    void leavesOutRulesThatHoldIfThereAreNoUsers() {
        RuleResult json =
                new RuleResult("json", "record is JSON", 0, 1, 0, List.of(), List.of(example("u", 1, "oops")));
        RuleResult age = new RuleResult("age", "age is 18 to 100", 0, 0, 0, List.of(), List.of());
        Report report =
                new Report(List.of(new FileResult("u", 0, LINES)), null, List.of(json, age), List.of(), List.of(EXACT));
        assertEquals("""
                0 users in u
                form   NDJSON, one user a line, UTF-8, line ends LF
                BROKEN there must be users: 0
                BROKEN record is JSON    1 of 1 broken; line 1: oops
                """, report.toText());
    }

    @Test
    void isOneJsonObjectForScripts() {
        FileResult odd = new FileResult("a\"b.json", 12_345, ODD);
        String json =
                new Report(List.of(odd), 7L, List.of(BROKEN, LACKING), List.of("title"), List.of(SKETCHED)).toJson();
        assertFalse(json.contains("\n"));
        assertEquals(Users.parse("""
                        {"holds": false, "users": 12345, "expected": 7,
                         "files": [
                           {"file": "a\\"b.json", "users": 12345, "layout": "several_users_a_line",
                            "encoding": "UTF-16LE", "byte_order_mark": true, "line_ends": ["CRLF", "CR"],
                            "last_line_ends": false}],
                         "rules": [
                           {"name": "city", "kept": 12000, "broken": 2, "not_judged": 343,
                            "examples": [{"file": "users.json", "record": 3, "line": 3, "value": "Leeds, UK"},
                                         {"file": "b", "record": 2, "line": 8, "value": "x"}]},
                           {"name": "fits", "kept": 0, "broken": 0, "not_judged": 12345,
                            "missing_fields": ["country", "region"], "examples": []}],
                         "fields_without_rules": ["title"],
                         "duplicates": [
                           {"field": "user_name", "values": 12345, "duplicates": 3, "margin": 0, "exact": false,
                            "holds": false,
                            "examples": [{"file": "users.json", "record": 9, "line": 9, "value": "anna1"}]}]}
                        """), Users.parse(json));
    }

    @Test
    void reportsAnErrorToScriptsAsOneObject() {
        assertEquals("{\"holds\":false,\"error\":\"no \\\"file\\\"\"}", Report.toJson("no \"file\""));
    }

    @Test
    void holdsIfAllRulesHoldAndNothingRepeats() {
        List<FileResult> files = List.of(FILE);
        assertTrue(new Report(files, null, List.of(KEPT, NOT_JUDGED), List.of(), List.of(EXACT, OVERFULL)).allHold());
        assertFalse(new Report(files, null, List.of(KEPT, BROKEN), List.of(), List.of(EXACT)).allHold());
        assertFalse(new Report(files, null, List.of(KEPT), List.of(), List.of(EXACT, SKETCHED)).allHold());
    }

    private static Report report(@Nullable Long expected, FileResult... files) {
        return new Report(List.of(files), expected, List.of(), List.of(), List.of());
    }

    private static Example example(String file, long line, String value) {
        return new Example(new Place(file, line, line, true), value);
    }
}
