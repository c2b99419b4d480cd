package io.populace.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "java.lang.String, java.lang.String",
        "java.util.Map$Entry, java.util.Map$Entry",
        "[B, byte[]",
        "[[J, long[][]",
        "[Ljava.lang.Object;, java.lang.Object[]",
        "[[Ljava.util.Map$Entry;, java.util.Map$Entry[][]",
    })
    void writesArraysAsTheLanguageDoes(String recorded, String name) {
        assertEquals(name, Names.type(recorded));
    }

    @ParameterizedTest
    @CsvSource({
        "a.B$$Lambda$49+0x00007fa11c01d4d8.204349222, a.B$$Lambda",
        "a.B$$Lambda$49/0x00007fa11c01d4d8, a.B$$Lambda",
        "a.B$$Lambda+0x80000002d.32863545, a.B$$Lambda",
        "[La.B$$Lambda$49+0x00007fa11c01d4d8.204349222;, a.B$$Lambda[]",
        "java.lang.invoke.LambdaForm$MH+0x00007f5b20001000.12, java.lang.invoke.LambdaForm$MH",
    })
    void leavesOutWhatIsAnotherInEveryRun(String recorded, String name) {
        assertEquals(name, Names.type(recorded));
    }
}
