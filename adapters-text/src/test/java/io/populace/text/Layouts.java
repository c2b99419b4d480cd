package io.populace.text;

import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Layouts with any fields in any order, under names that SQL and CSV must quote and others. */
final class Layouts {

    private static final List<String> NAMES = List.of(
            "order",
            "group",
            "index",
            "user",
            "lead",
            "Zip",
            "camelCase",
            "home.city",
            "home.street.name",
            "a b",
            "a,b",
            "a;b",
            "say \"so\"",
            "it's",
            "x-y",
            "1st",
            "naïve",
            "名前",
            "\\",
            "plain",
            "_under",
            "select",
            "id",
            "\ud83d\ude00");

    private Layouts() {}

    /** The standard record, all fields there are, and {@code count} random layouts. */
    static List<RecordLayout> of(int count, long seed) {
        List<RecordLayout> layouts = new ArrayList<>();
        layouts.add(RecordLayout.standard());
        List<Column> all = new ArrayList<>();
        for (UserField field : UserField.values()) {
            all.add(new Column(field.path(), field));
        }
        layouts.add(RecordLayout.of(all));
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            layouts.add(random(random));
        }
        return layouts;
    }

    private static RecordLayout random(Random random) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        UserField[] fields = UserField.values();
        return RecordLayout.of(names.subList(0, 1 + random.nextInt(names.size())).stream()
                .map(name -> new Column(name, fields[random.nextInt(fields.length)]))
                .toList());
    }
}
