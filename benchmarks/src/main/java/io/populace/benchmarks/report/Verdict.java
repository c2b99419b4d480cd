package io.populace.benchmarks.report;

import java.util.Locale;

/** Whether a promise is kept. */
enum Verdict {

    /** The whole interval keeps the promise. */
    KEPT("kept"),

    /** No value of the interval keeps the promise. */
    MISSED("missed"),

    /** The promise lies within the interval. */
    TOO_NOISY("too noisy to tell"),

    /** Not measured in this run. */
    NOT_MEASURED("");

    final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The CSS class. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
