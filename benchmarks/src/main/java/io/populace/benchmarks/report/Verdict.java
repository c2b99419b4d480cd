package io.populace.benchmarks.report;

import java.util.Locale;

/** Whether a promise was kept. */
enum Verdict {

    /** The whole interval of the measured value keeps it. */
    KEPT("kept"),

    /** No value of the interval keeps it. */
    MISSED("missed"),

    /** The promise lies within the interval. */
    TOO_NOISY("too noisy to tell"),

    /** It was not measured in this run. */
    NOT_MEASURED("");

    final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The class of the page's style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
