package io.populace.json;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.NullableValue;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.lexicon.Literal;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import java.util.List;
import java.util.Map;

/** A layout as a JSON object. The fields of an object within it stand together, where the first of them stands in the layout. */
final class JsonTemplate {

    static final Escape ESCAPE = new JsonEscape();
    private static final String INDENT = "  ";
    private static final Literal NULL = Literal.of("null");

    private final boolean standard;
    private final boolean indented;
    private final RecordTemplate.Builder template = RecordTemplate.builder();

    private JsonTemplate(RecordLayout layout, boolean indented) {
        this.standard = layout.isStandard();
        this.indented = indented;
    }

    /** A record on one line. */
    static RecordTemplate compact(RecordLayout layout) {
        JsonTemplate json = new JsonTemplate(layout, false);
        json.addObject(layout.columns(), 0);
        return json.template.build();
    }

    /** A record with each field on a line of its own, as an element of an array. */
    static RecordTemplate indented(RecordLayout layout) {
        JsonTemplate json = new JsonTemplate(layout, true);
        json.template.literal(INDENT);
        json.addObject(layout.columns(), 0);
        return json.template.build();
    }

    /** Adds an object of {@code columns}, whose paths are the same up to {@code depth}. */
    private void addObject(List<Column> columns, int depth) {
        template.literal("{");
        boolean first = true;
        for (Map.Entry<String, List<Column>> member :
                Column.members(columns, depth).entrySet()) {
            template.literal(first ? "" : ",").literal(lineOf(depth + 1));
            template.literal("\"" + ESCAPE.escaped(member.getKey()) + (indented ? "\": " : "\":"));
            Column column = member.getValue().get(0);
            if (column.path().size() == depth + 1) {
                addValue(column.field());
            } else {
                addObject(member.getValue(), depth + 1);
            }
            first = false;
        }
        template.literal(lineOf(depth)).literal("}");
    }

    /** The start of a line within {@code depth} objects of the record; nothing if the record is on one line. */
    private String lineOf(int depth) {
        return indented ? "\n" + INDENT.repeat(1 + depth) : "";
    }

    private void addValue(UserField field) {
        String quote = field.type().isNumber() ? "" : "\"";
        if (field.isNullable() && !standard) { // a postcode of the standard record is always a text
            template.field(field, new NullableValue(ESCAPE, Literal.of(quote), NULL));
        } else {
            template.literal(quote).field(field, ESCAPE).literal(quote);
        }
    }
}
