package io.populace.benchmarks.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the commands that figures are about. {@code scripts/benchmark.sh} reads them from here. */
enum ProcessName {
    COLD_START("cold start"),
    TEN_MILLION("10 million"),
    INTO_FILE("10 million into a file"),
    COPY("cp of that file"),
    ZSTD("zstd"),
    ZSTD_PIPE("zstd in a pipe"),
    ZSTD_ONE("zstd, one thread"),
    GZIP("gzip"),
    GZIP_PIPE("pigz in a pipe"),
    GZIP_ONE("gzip, one thread"),
    PARQUET("Parquet"),
    PARQUET_ONE("Parquet, one thread"),
    FOLDER("folder"),
    VERIFY("verify");

    final String text;

    ProcessName(String text) {
        this.text = text;
    }

    /** One line per name: {@code COLD_START=cold start}. */
    static String lines() {
        return Stream.of(values())
                .map(name -> name.name() + "=" + name.text + "\n")
                .collect(Collectors.joining());
    }
}
