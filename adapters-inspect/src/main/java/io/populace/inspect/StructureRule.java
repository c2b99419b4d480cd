package io.populace.inspect;

import java.util.List;

/** A record has exactly the keys of a user, each once, with values of the right types. */
final class StructureRule implements Rule {

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public String sentence() {
        return "record has the keys and types of a user";
    }

    @Override
    public List<String> missing() {
        return List.of();
    }

    @Override
    public Verdict judge(UserRecord record) {
        return Verdict.of(record.fault() == null);
    }

    @Override
    public Example example(UserRecord record) {
        Example fault = record.fault();
        return fault == null ? Example.of(record.start(), "") : fault;
    }
}
