package io.populace.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import one.convert.Arguments;
import one.convert.JfrToFlame;

/** Runs one workload under JDK Flight Recorder and reports where the time goes. Called by {@code scripts/profile.sh}. */
public final class Profile {

    private static final long WARM_UP_USERS = 10_000;

    /** Long enough for the JIT compilers to compile the hot code. */
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    /** Gives some thousand samples in all, so that a method with 1 % of the time appears dozens of times. */
    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(2);

    private Profile() {}

    /**
     * Profiles the workload {@code args[0]} with {@code args[1]} users per run. Writes {@code args[2]} with the extensions
     * {@code .jfr}, {@code .txt} and {@code .html}.
     */
    public static void main(String[] args) throws IOException, InterruptedException, ParseException {
        Workload workload = Workload.named(args[0]);
        long users = Long.parseLong(args[1]);
        Path recording = Path.of(args[2] + ".jfr");

        Runs.of(workload, Math.min(users, WARM_UP_USERS), WARM_UP);
        Runs runs = record(workload, users, LONG_ENOUGH, recording);

        String text = new ProfileReport(args[0], runs, Recorded.in(recording)).text();
        Files.writeString(Path.of(args[2] + ".txt"), text);
        drawFlameGraph(recording, "Populace: profile of " + args[0], Path.of(args[2] + ".html"));
    }

    static Runs record(Workload workload, long users, Duration atLeast, Path file)
            throws IOException, InterruptedException, ParseException {
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.enable("jdk.ExecutionSample").withPeriod(BETWEEN_SAMPLES);
            recording.start();
            Runs runs = Runs.of(workload, users, atLeast);
            recording.stop();
            recording.dump(file);
            return runs;
        }
    }

    static void drawFlameGraph(Path recording, String title, Path html) throws IOException {
        JfrToFlame.convert(recording.toString(), html.toString(), new Arguments("--title", title));
    }
}
