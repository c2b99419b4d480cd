package io.populace.inspect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of an inspection. */
public final class Report {

    private final List<FileResult> files;
    private final @Nullable Long expectedUsers;
    private final List<RuleResult> rules;
    private final List<String> fieldsWithoutRules;
    private final List<DuplicateResult> duplicates;

    Report(
            List<FileResult> files,
            @Nullable Long expectedUsers,
            List<RuleResult> rules,
            List<String> fieldsWithoutRules,
            List<DuplicateResult> duplicates) {
        this.files = List.copyOf(files);
        this.expectedUsers = expectedUsers;
        this.rules = List.copyOf(rules);
        this.fieldsWithoutRules = List.copyOf(fieldsWithoutRules);
        this.duplicates = List.copyOf(duplicates);
    }

    /** Whether no user breaks a rule, there are no duplicates, and the number of users is as expected. */
    public boolean allHold() {
        return hasAllUsers()
                && rules.stream().allMatch(RuleResult::holds)
                && duplicates.stream().allMatch(DuplicateResult::holds);
    }

    /** Whether the number of users is as expected or, without an expectation, at least one. */
    boolean hasAllUsers() {
        return expectedUsers == null ? users() > 0 : users() == expectedUsers;
    }

    long users() {
        return files.stream().mapToLong(FileResult::users).sum();
    }

    @Nullable
    Long expectedUsers() {
        return expectedUsers;
    }

    List<FileResult> files() {
        return files;
    }

    List<RuleResult> rules() {
        return rules;
    }

    /** The names of the fields that no rule is about. */
    List<String> fieldsWithoutRules() {
        return fieldsWithoutRules;
    }

    List<DuplicateResult> duplicates() {
        return duplicates;
    }

    /** The report for people: number of users, form of the files, then one line per rule. */
    public String toText() {
        return TextReport.of(this);
    }

    /** The report for scripts: one JSON object, on one line. */
    public String toJson() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("holds", allHold()).put("users", users());
        if (expectedUsers != null) {
            report.put("expected", expectedUsers);
        }
        ArrayNode fileNodes = report.putArray("files");
        files.forEach(file -> addFile(fileNodes.addObject(), file));
        ArrayNode ruleNodes = report.putArray("rules");
        for (RuleResult rule : rules) {
            ObjectNode node = ruleNodes.addObject();
            node.put("name", rule.name()).put("kept", rule.kept());
            node.put("broken", rule.broken()).put("not_judged", rule.notJudged());
            if (!rule.missing().isEmpty()) {
                addTexts(node.putArray("missing_fields"), rule.missing());
            }
            addExamples(node, rule.examples());
        }
        addTexts(report.putArray("fields_without_rules"), fieldsWithoutRules);
        ArrayNode duplicateNodes = report.putArray("duplicates");
        for (DuplicateResult duplicate : duplicates) {
            ObjectNode node = duplicateNodes.addObject();
            node.put("field", duplicate.field()).put("values", duplicate.values());
            node.put("duplicates", duplicate.duplicates()).put("margin", duplicate.margin());
            node.put("exact", duplicate.exact()).put("holds", duplicate.holds());
            addExamples(node, duplicate.examples());
        }
        return report.toString();
    }

    /** The output for scripts if there is no report: one JSON object, on one line. */
    public static String toJson(String error) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("holds", false)
                .put("error", error)
                .toString();
    }

    private static void addFile(ObjectNode node, FileResult file) {
        Form form = file.form();
        node.put("file", file.file()).put("users", file.users());
        node.put("layout", form.layout().key()).put("encoding", form.encodingName());
        node.put("byte_order_mark", form.encoding().hasMark());
        addTexts(node.putArray("line_ends"), form.lineEndNames());
        node.put("last_line_ends", form.lastLineEnds());
    }

    private static void addTexts(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }

    private static void addExamples(ObjectNode node, List<Example> examples) {
        ArrayNode nodes = node.putArray("examples");
        for (Example example : examples) {
            Place place = example.place();
            nodes.addObject()
                    .put("file", place.file())
                    .put("record", place.record())
                    .put("line", place.line())
                    .put("value", example.value());
        }
    }
}
