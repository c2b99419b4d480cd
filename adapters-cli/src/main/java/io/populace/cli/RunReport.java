package io.populace.cli;

import io.populace.json.RunSummary;
import java.util.Locale;

/**
 * What a run prints beside users: a progress line on a terminal, and a summary for people or scripts.
 *
 * @param quiet no progress, and no summary for people
 * @param json a summary for scripts in place of the one for people
 */
record RunReport(Terminal terminal, boolean quiet, boolean json) {

    /** Whether there is a progress line. */
    boolean showsProgress() {
        return !quiet && terminal.interactive();
    }

    /** How many users and bytes a run made, and how fast. */
    static String rate(long users, long bytes, double seconds) {
        return String.format(
                Locale.ROOT,
                "%,d users, %,.1f MB in %.2f s (%,.0f users/s)",
                users,
                bytes / 1e6,
                seconds,
                users / seconds);
    }

    /** Prints a line for people. */
    void say(String line) {
        if (!quiet) {
            terminal.say(line);
        }
    }

    /** Prints the summary at the end of a run. */
    void end(String forPeople, RunSummary forScripts) {
        if (json) {
            terminal.err().println(forScripts.toJson());
        } else {
            say(forPeople);
        }
    }
}
