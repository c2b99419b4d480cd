package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u001b[2J", "\t", "\u0085", "\u2028"})
    void printsOneLineWhateverAValueContains(String breaking) {
        Run run = Run.of("generate", "-n", "1" + breaking + "2");

        assertEquals(
                "populace: --count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: 1\\u%04x%s2\n"
                        .formatted((int) breaking.charAt(0), breaking.substring(1)),
                run.err());
    }

    @Test
    void escapesDirectionMarksInFileNames() {
        assertEquals(
                "populace: --output must be in an existing folder: no\\u202esuch/x.json\n",
                Run.of("generate", "-n", "1", "-o", "no\u202esuch/x.json").err());
    }
}
