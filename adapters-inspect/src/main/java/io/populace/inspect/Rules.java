package io.populace.inspect;

import io.populace.domain.Catalog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules for a coherent user. */
final class Rules {

    private final List<FieldRule> fieldRules = new ArrayList<>();
    private final Shape shape;

    /** The rules for users of {@code catalog} in records of {@code shape}: those that check one of its fields. */
    Rules(Catalog catalog, Shape shape) {
        this.shape = shape;
        Places places = new Places(catalog);
        add(PlaceRules.of(places));
        add(PhoneRules.of(places, catalog.safe()));
        add(HandleRules.all());
        add(PersonRules.of(catalog, places));
        add(DeviceRules.of(catalog));
    }

    private void add(List<FieldRule> rules) {
        for (FieldRule rule : rules) {
            if (shape.fields().contains(rule.checked())) {
                fieldRules.add(rule.in(shape));
            }
        }
    }

    /** The rules, in the order of the report. */
    List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(new StructureRule()));
        rules.addAll(fieldRules);
        return rules;
    }

    /** The names of the fields that no rule is about. */
    List<String> fieldsWithoutRules() {
        Set<Field> fields = EnumSet.copyOf(shape.fields());
        for (FieldRule rule : fieldRules) {
            fields.removeAll(rule.fields());
        }
        return fields.stream().map(shape::name).toList();
    }
}
