package io.populace.parquet;

import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Layouts with any fields in any order, nested in many ways, under plain names and others. */
final class Layouts {

    private static final List<String> NAMES = List.of(
            "order",
            "home.city",
            "home.street.name",
            "home.street.number",
            "work.city",
            "work.a.b.c.d.e",
            "a b",
            "say \"so\"",
            "it's",
            "x-y",
            "1st",
            "naïve",
            "名前.\ud83d\ude00",
            "名前.second",
            "\\",
            "select",
            "id",
            "element");

    private Layouts() {}

    /** All fields there are, under their own names. */
    static RecordLayout all() {
        return RecordLayout.of(Stream.of(UserField.values())
                .map(field -> new Column(field.path(), field))
                .toList());
    }

    static RecordLayout random(long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        UserField[] fields = UserField.values();
        return RecordLayout.of(names.subList(0, 1 + random.nextInt(names.size())).stream()
                .map(name -> new Column(name, fields[random.nextInt(fields.length)]))
                .toList());
    }
}
