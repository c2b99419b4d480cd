package io.populace.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.benchmarks.profile.MethodTable.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording from end to end. */
class ProfileTest {

    /** All by which a page can ask for another file while it opens. */
    private static final Pattern FETCHING = Pattern.compile(
            "\\bsrc *=|<link\\b|@import|\\burl\\(|\\bfetch\\(|XMLHttpRequest|<iframe", Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsWhatRanWhatWasAllocatedAndWhenTheCollectorStoppedAll() throws Exception {
        Path recording = folder.resolve("profile.jfr");
        Path page = folder.resolve("profile.html");

        Profile.record(ProfileTest::work, 1, Duration.ofSeconds(1), recording);
        Profile.drawFlameGraph(recording, "Song & dance", page);

        Recorded recorded = Recorded.in(recording);
        String work = ProfileTest.class.getName() + ".work";
        List<String> methods =
                recorded.methods().rows().stream().map(Row::method).toList();
        assertTrue(methods.contains(work), methods::toString);
        assertTrue(recorded.allocated().getOrDefault("byte[]", 0L) >= 1 << 20, recorded::toString);
        assertTrue(
                recorded.pauses().keySet().stream().anyMatch(cause -> cause.endsWith(": System.gc()")),
                recorded::toString);

        String html = Files.readString(page);
        assertTrue(html.contains("Song & dance") || html.contains("Song &amp; dance"), html);
        assertTrue(html.contains("work"), html); // the page shortens what names have in common
        assertEquals(
                List.of(),
                FETCHING.matcher(html).results().map(match -> match.group()).toList());
    }

    private static long work(long users) {
        System.gc();
        long sum = 0;
        for (int i = 0; i < 100; i++) {
            byte[] bytes = new byte[1 << 20];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) (users + sum);
                sum += bytes[j];
            }
        }
        return sum;
    }
}
