package io.populace.inspect;

import io.populace.domain.Excerpt;
import java.util.List;
import java.util.Locale;

/** Writes what an inspection found in lines for people. */
final class TextReport {

    private static final String OK = "ok";
    private static final String BROKEN = "BROKEN";
    private static final String NOTHING_JUDGED = "-";

    private final StringBuilder text = new StringBuilder();
    private final int countWidth;
    private final int sentenceWidth;

    private TextReport(long users, List<RuleResult> rules) {
        countWidth = count(users).length();
        sentenceWidth =
                rules.stream().mapToInt(rule -> rule.sentence().length()).max().orElse(0);
    }

    static String of(String source, long users, List<RuleResult> rules, List<DuplicateResult> duplicates) {
        TextReport report = new TextReport(users, rules);
        report.text.append(count(users)).append(users == 1 ? " user in " : " users in ");
        report.text.append(Excerpt.of(source)).append('\n');
        if (users == 0) {
            return report.text.toString(); // what holds of nobody is worth no line
        }
        rules.forEach(report::add);
        duplicates.forEach(report::add);
        return report.text.toString();
    }

    private void add(RuleResult rule) {
        String verdict = rule.holds() ? OK : BROKEN;
        boolean judged = rule.kept() + rule.broken() > 0 || rule.notJudged() == 0;
        begin(judged ? verdict : NOTHING_JUDGED, rule.sentence(), rule.kept());
        if (!rule.holds()) {
            text.append(" of ").append(count(rule.kept() + rule.broken()));
        }
        if (rule.notJudged() > 0) {
            text.append(", ").append(count(rule.notJudged())).append(" not judged");
        }
        end(rule.examples());
    }

    private void add(DuplicateResult duplicate) {
        long different = duplicate.values() - duplicate.duplicates();
        begin(duplicate.holds() ? OK : BROKEN, "no " + duplicate.field() + " is there twice", different);
        if (!duplicate.holds()) {
            text.append(" of ").append(count(duplicate.values()));
        }
        text.append(duplicate.exact() ? " (exact, by 64-bit hashes)" : sketched(duplicate.margin()));
        end(duplicate.examples());
    }

    private static String sketched(long margin) {
        return margin == 0 ? " (by a sketch)" : " (by a sketch, give or take " + count(margin) + ")";
    }

    private void begin(String verdict, String sentence, long kept) {
        text.append(String.format(
                Locale.ROOT,
                "%-" + BROKEN.length() + "s %-" + sentenceWidth + "s %," + countWidth + "d",
                verdict,
                sentence,
                kept));
    }

    private void end(List<Example> examples) {
        for (Example example : examples) {
            text.append("; line ").append(example.line()).append(": ").append(example.value());
        }
        text.append('\n');
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
