package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.generation.engine.Engines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SpeedOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "10000,   false, '',     1",
        "16384,   false, '',     1",
        "16385,   false, '',     all",
        "10000,   true,  '',     all",
        "10000,   false, '-t 3', 3",
        "1000000, true,  '-t 1', 1",
    })
    void startsOneWorkerForFewUsers(long users, boolean compressed, String arguments, String workers) {
        List<Integer> asked = new ArrayList<>();
        SpeedOptions options = new SpeedOptions(threads -> {
            asked.add(threads);
            return Engines.byName(threads);
        });
        asked.clear(); // the constructor asks for the names
        new CommandLine(CommandSpecs.command("speed", null, List.of(options.specs())))
                .parseArgs(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        options.engine(IndexRange.ofCount(0, users), Destination.STANDARD_OUTPUT, compressed);

        int all = Runtime.getRuntime().availableProcessors();
        assertEquals(List.of(workers.equals("all") ? all : Integer.parseInt(workers)), asked);
    }
}
