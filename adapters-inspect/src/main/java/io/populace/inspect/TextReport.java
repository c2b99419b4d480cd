package io.populace.inspect;

import io.populace.domain.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the result of an inspection as text for people. */
final class TextReport {

    private static final String OK = "ok";
    private static final String BROKEN = "BROKEN";
    private static final String NOTHING_JUDGED = "-";

    private final Report report;
    private final boolean severalFiles;
    private final int countWidth;
    private final int sentenceWidth;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Report report) {
        this.report = report;
        severalFiles = report.files().size() > 1;
        countWidth = count(report.users()).length();
        sentenceWidth = Stream.concat(
                        report.rules().stream().map(RuleResult::sentence),
                        report.duplicates().stream().map(TextReport::sentence))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    static String of(Report report) {
        TextReport text = new TextReport(report);
        text.addFiles();
        text.addUsers();
        boolean nobody = report.users() == 0; // then rules that hold are left out
        report.rules().stream().filter(rule -> !nobody || !rule.holds()).forEach(text::add);
        report.duplicates().stream().filter(duplicate -> !nobody).forEach(text::add);
        if (!nobody && !report.fieldsWithoutRules().isEmpty()) {
            text.addLine(NOTHING_JUDGED, "no rule is about " + String.join(", ", report.fieldsWithoutRules()));
        }
        return text.text.toString();
    }

    private void addFiles() {
        List<FileResult> files = report.files();
        text.append(count(report.users())).append(report.users() == 1 ? " user in " : " users in ");
        text.append(
                severalFiles
                        ? count(files.size()) + " files"
                        : Excerpt.of(files.get(0).file()));
        text.append('\n');
        Map<String, List<FileResult>> forms = new LinkedHashMap<>();
        for (FileResult file : files) {
            forms.computeIfAbsent(file.form().sentence(), form -> new ArrayList<>())
                    .add(file);
        }
        forms.forEach((form, same) -> {
            addLine("form", form + (forms.size() > 1 ? ": " + names(same) : ""));
            List<String> hurdles = same.get(0).form().hurdles();
            if (!hurdles.isEmpty()) {
                addLine("note", "some programs do not load " + String.join(", ", hurdles));
            }
        });
    }

    private static String names(List<FileResult> files) {
        String first = Excerpt.of(files.get(0).file());
        return files.size() == 1 ? first : first + " and " + count(files.size() - 1) + " more";
    }

    private void addUsers() {
        Long expected = report.expectedUsers();
        if (expected != null) {
            String users = expected == 1 ? "there must be 1 user" : "there must be " + count(expected) + " users";
            addLine(report.hasAllUsers() ? OK : BROKEN, users + ": " + count(report.users()));
        } else if (!report.hasAllUsers()) {
            addLine(BROKEN, "there must be users: 0");
        }
    }

    private void addLine(String verdict, String sentence) {
        text.append(String.format(Locale.ROOT, "%-" + BROKEN.length() + "s %s\n", verdict, sentence));
    }

    private void add(RuleResult rule) {
        long judged = rule.kept() + rule.broken();
        if (rule.holds()) {
            begin(judged == 0 && rule.notJudged() > 0 ? NOTHING_JUDGED : OK, rule.sentence(), rule.kept());
        } else {
            begin(BROKEN, rule.sentence(), rule.broken());
            text.append(" of ").append(count(judged)).append(" broken");
        }
        if (rule.notJudged() > 0) {
            text.append(", ").append(count(rule.notJudged())).append(" not judged");
        }
        if (!rule.missing().isEmpty()) {
            text.append(": needs ").append(String.join(", ", rule.missing()));
        }
        end(rule.examples());
    }

    private void add(DuplicateResult duplicate) {
        if (duplicate.holds()) {
            begin(OK, sentence(duplicate), duplicate.values() - duplicate.duplicates());
        } else {
            begin(BROKEN, sentence(duplicate), duplicate.duplicates());
            text.append(" of ").append(count(duplicate.values())).append(" repeated");
        }
        text.append(duplicate.exact() ? " (exact, by 64-bit hashes)" : sketched(duplicate.margin()));
        end(duplicate.examples());
    }

    private static String sentence(DuplicateResult duplicate) {
        return duplicate.field() + " is unique";
    }

    private static String sketched(long margin) {
        return margin == 0 ? " (by a sketch)" : " (by a sketch, give or take " + count(margin) + ")";
    }

    private void begin(String verdict, String sentence, long number) {
        text.append(String.format(
                Locale.ROOT,
                "%-" + BROKEN.length() + "s %-" + sentenceWidth + "s %," + countWidth + "d",
                verdict,
                sentence,
                number));
    }

    private void end(List<Example> examples) {
        for (Example example : examples) {
            Place place = example.place();
            text.append("; ").append(severalFiles ? Excerpt.of(place.file()) + " " : "");
            text.append(place.inFile()).append(": ").append(example.value());
        }
        text.append('\n');
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
