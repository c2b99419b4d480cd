package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.RecordTemplate;

/** Chooses the escape of a field in a line of CSV by what stands around it. */
final class CsvPlaces extends TemplateEscape {

    private static final String DELIMITERS = ",;\t|";

    @Override
    void add(FieldPlace place, RecordTemplate.Builder template) {
        template.literal(place.literal()).field(place.field(), escape(place));
    }

    private static Escape escape(FieldPlace place) {
        if (isQuoted(place)) {
            return new DoublingEscape('"');
        }
        if (isColumn(place)) {
            return new CsvEscape(delimiter(place));
        }
        if (place.isFreeText()) {
            throw new IllegalArgumentException(place.field().path()
                    + " must be within double quotes, or a column of its own between , ; tab or |");
        }
        return Escape.NONE;
    }

    private static boolean isQuoted(FieldPlace place) {
        return place.before().chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static boolean isColumn(FieldPlace place) {
        char left = place.left();
        char right = place.right();
        return isEdge(left) && isEdge(right) && (left == right || left == '\n' || right == '\n');
    }

    private static boolean isEdge(char c) {
        return c == '\n' || DELIMITERS.indexOf(c) >= 0;
    }

    private static char delimiter(FieldPlace place) {
        if (place.left() != '\n') {
            return place.left();
        }
        return place.right() == '\n' ? ',' : place.right();
    }
}
