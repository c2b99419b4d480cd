package io.populace.inspect;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rule on some fields of a record. A record without one of them breaks it.
 *
 * @param fields the field that is checked, then those it must fit
 * @param judge called only for records with all these fields
 */
record FieldRule(String name, String sentence, List<Field> fields, Function<UserRecord, Verdict> judge)
        implements Rule {

    /** A rule on one field. */
    static FieldRule of(String name, String sentence, Field field, Predicate<String> judge) {
        return new FieldRule(name, sentence, List.of(field), record -> Verdict.of(judge.test(record.text(field))));
    }

    @Override
    public Verdict judge(UserRecord record) {
        for (Field field : fields) {
            if (!record.has(field)) {
                return Verdict.BROKEN;
            }
        }
        return judge.apply(record);
    }

    @Override
    public Example example(UserRecord record) {
        String values = fields.stream()
                .map(field -> record.has(field) ? record.text(field) : field.path() + " is missing")
                .collect(Collectors.joining(", "));
        return Example.of(record.place(fields.get(0)), values);
    }
}
