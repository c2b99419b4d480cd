package io.populace.text;

import io.populace.domain.Excerpt;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.record.UserField;

/** Parses one template. */
final class TemplateParser {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FIELD = "${";
    private static final String LITERAL_FIELD = "$" + FIELD;

    private final String text;
    private final String lineEnd;
    private final TemplateEscape escape;
    private final RecordTemplate.Builder template = RecordTemplate.builder();
    private final StringBuilder literal = new StringBuilder();
    private int at;
    private boolean hasField;

    TemplateParser(String text, TemplateEscape escape) {
        lineEnd = text.endsWith("\r\n") ? "\r\n" : "\n";
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        this.text = text.substring(start, text.length() - (text.endsWith(lineEnd) ? lineEnd.length() : 0));
        this.escape = escape;
    }

    UserTemplate parse() {
        for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
            literal.append(text, at, dollar);
            if (text.startsWith(LITERAL_FIELD, dollar)) {
                literal.append(FIELD);
                at = dollar + LITERAL_FIELD.length();
            } else if (text.startsWith(FIELD, dollar)) {
                at = field(dollar);
            } else {
                literal.append('$');
                at = dollar + 1;
            }
        }
        if (!hasField) {
            throw new IllegalArgumentException(
                    "template must have a field, such as ${user_id}: " + Excerpt.orEmpty(text));
        }
        template.literal(literal.append(text, at, text.length()).toString());
        return new UserTemplate(template.build(), lineEnd);
    }

    /** Adds the field at {@code start} and the literal before it; returns where the text goes on. */
    private int field(int start) {
        String line = text.substring(start, lineEndAfter(start));
        int close = line.indexOf('}');
        require(
                close >= 0 && line.lastIndexOf(FIELD, close) == 0,
                start,
                "${ must be closed by }: " + Excerpt.orEmpty(line));
        String name = line.substring(FIELD.length(), Math.max(close, FIELD.length()));
        require(!name.isBlank(), start, "field must not be empty: " + line.substring(0, close + 1));
        int end = start + close + 1;
        try {
            UserField field = UserField.named(name);
            escape.add(
                    new FieldPlace(field, literal.toString(), text.substring(0, start), text.substring(end)), template);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place(start) + e.getMessage(), e);
        }
        literal.setLength(0);
        hasField = true;
        return end;
    }

    private int lineEndAfter(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private void require(boolean holds, int position, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(place(position) + rule);
        }
    }

    /** The line and the column of a position, both from 1 on; columns are counted in characters, not UTF-16 units. */
    private String place(int position) {
        int lineStart = text.lastIndexOf('\n', position - 1) + 1;
        long line =
                1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return "line " + line + ", column " + (1 + text.codePointCount(lineStart, position)) + ": ";
    }
}
