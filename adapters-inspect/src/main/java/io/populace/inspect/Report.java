package io.populace.inspect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What an inspection found. */
public final class Report {

    private final long users;
    private final List<RuleResult> rules;
    private final List<DuplicateResult> duplicates;

    Report(long users, List<RuleResult> rules, List<DuplicateResult> duplicates) {
        this.users = users;
        this.rules = rules;
        this.duplicates = duplicates;
    }

    /** Whether every rule holds for every user that it can judge, and no duplicate was found. */
    public boolean allHold() {
        return rules.stream().allMatch(RuleResult::holds) && duplicates.stream().allMatch(DuplicateResult::holds);
    }

    /**
     * The report for people: the number of users, then a line a rule.
     *
     * @param source where the users were read from
     */
    public String toText(String source) {
        return TextReport.of(source, users, rules, duplicates);
    }

    /**
     * The report for scripts: one JSON object, on one line.
     *
     * @param source where the users were read from
     */
    public String toJson(String source) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("file", source).put("users", users);
        ArrayNode ruleNodes = report.putArray("rules");
        for (RuleResult rule : rules) {
            ObjectNode node = ruleNodes.addObject();
            node.put("name", rule.name()).put("kept", rule.kept());
            node.put("broken", rule.broken()).put("not_judged", rule.notJudged());
            addExamples(node, rule.examples());
        }
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

    private static void addExamples(ObjectNode node, List<Example> examples) {
        ArrayNode nodes = node.putArray("examples");
        for (Example example : examples) {
            nodes.addObject().put("line", example.line()).put("value", example.value());
        }
    }
}
