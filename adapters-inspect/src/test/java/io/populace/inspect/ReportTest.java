package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final RuleResult KEPT = new RuleResult("age", "age is 18 to 100", 12_345, 0, 0, List.of());
    private static final RuleResult BROKEN = new RuleResult(
            "city",
            "city belongs to country",
            12_000,
            2,
            343,
            List.of(new Example(3, "Leeds, UK"), new Example(8, "x")));
    private static final RuleResult NOT_JUDGED = new RuleResult("post_code", "post code fits", 0, 0, 12_345, List.of());
    private static final DuplicateResult EXACT = new DuplicateResult("user_id", 12_345, 0, 0, true, true, List.of());
    private static final DuplicateResult SKETCHED =
            new DuplicateResult("user_name", 12_345, 3, 0, false, false, List.of(new Example(9, "anna1")));
    private static final DuplicateResult OVERFULL =
            new DuplicateResult("email_address", 12_345, 5, 1_200, false, true, List.of());

    @Test
    void hasALineARule() {
        Report report = new Report(12_345, List.of(KEPT, BROKEN, NOT_JUDGED), List.of(EXACT, SKETCHED, OVERFULL));
        assertEquals("""
                12,345 users in users.json
                ok     age is 18 to 100        12,345
                BROKEN city belongs to country 12,000 of 12,002, 343 not judged; line 3: Leeds, UK; line 8: x
                -      post code fits               0, 12,345 not judged
                ok     no user_id is there twice 12,345 (exact, by 64-bit hashes)
                BROKEN no user_name is there twice 12,342 of 12,345 (by a sketch); line 9: anna1
                ok     no email_address is there twice 12,340 (by a sketch, give or take 1,200)
                """, report.toText("users.json"));
    }

    @Test
    void countsOneUserInTheSingular() {
        assertEquals("1 user in x\\u000ay\n", new Report(1, List.of(), List.of()).toText("x\ny"));
    }

    @Test
    void isOneJsonObjectForScripts() {
        String json = new Report(12_345, List.of(BROKEN), List.of(SKETCHED)).toJson("a\"b.json");
        assertFalse(json.contains("\n"));
        assertEquals(Users.parse("""
                        {"file": "a\\"b.json", "users": 12345,
                         "rules": [
                           {"name": "city", "kept": 12000, "broken": 2, "not_judged": 343,
                            "examples": [{"line": 3, "value": "Leeds, UK"}, {"line": 8, "value": "x"}]}],
                         "duplicates": [
                           {"field": "user_name", "values": 12345, "duplicates": 3, "margin": 0, "exact": false,
                            "holds": false, "examples": [{"line": 9, "value": "anna1"}]}]}
                        """), Users.parse(json));
    }

    @Test
    void holdsWhenAllRulesDoAndNothingIsThereTwice() {
        assertTrue(new Report(12_345, List.of(KEPT, NOT_JUDGED), List.of(EXACT, OVERFULL)).allHold());
        assertFalse(new Report(12_345, List.of(KEPT, BROKEN), List.of(EXACT)).allHold());
        assertFalse(new Report(12_345, List.of(KEPT), List.of(EXACT, SKETCHED)).allHold());
    }
}
