package io.populace.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rule on some fields of a record. A record without one of them breaks it, unless the shape of the records lacks it: then none is
 * judged.
 *
 * @param fields the field that is checked, then those it must fit
 * @param judge called only for records with all these fields
 * @param missing names of those of the fields that the shape of the records lacks
 */
record FieldRule(
        String name, String sentence, List<Field> fields, Function<UserRecord, Verdict> judge, List<String> missing)
        implements Rule {

    /** A rule on {@code fields} for records that should have all of them. */
    FieldRule(String name, String sentence, List<Field> fields, Function<UserRecord, Verdict> judge) {
        this(name, sentence, fields, judge, List.of());
    }

    /** A rule on one field. A record without a value keeps it. */
    static FieldRule of(String name, String sentence, Field field, Predicate<String> judge) {
        return new FieldRule(name, sentence, List.of(field), record -> {
            String text = record.text(field);
            return Verdict.of((text.isEmpty() && field.type().canBeNone()) || judge.test(text));
        });
    }

    /** The field that is checked. */
    Field checked() {
        return fields.get(0);
    }

    /** The same rule for records of {@code shape}. */
    FieldRule in(Shape shape) {
        List<String> others = new ArrayList<>();
        for (Field field : fields) {
            if (!shape.fields().contains(field)) {
                others.add(shape.name(field));
            }
        }
        return new FieldRule(name, sentence, fields, judge, others);
    }

    @Override
    public Verdict judge(UserRecord record) {
        if (!missing.isEmpty()) {
            return Verdict.NOT_JUDGED;
        }
        for (Field field : fields) {
            if (!record.has(field)) {
                return Verdict.BROKEN;
            }
        }
        return judge.apply(record);
    }

    @Override
    public Example example(UserRecord record) {
        String values = fields.stream().map(record::shown).collect(Collectors.joining(", "));
        return Example.of(record.place(checked()), values);
    }
}
