package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The command on a terminal, made by {@code script} of util-linux. Without {@code script}, the command has no terminal and
 * Ctrl-C is a signal; the assertions hold all the same.
 */
class TerminalProcessIT extends JarTest {

    /** {@code on_terminal COMMAND} runs it in the folder {@code users}; the file {@code screen} gets its output. */
    private static final String TERMINAL = """
            set -m
            export -f populace
            export SIGNALS SHELL="$BASH"
            mkfifo keys; exec 3<> keys
            : > screen
            mkdir -p users; cd users
            if script -qefc true /dev/null < /dev/null > /dev/null 2>&1; then
                on_terminal() { exec script -qefc "$1" ../screen < ../keys > /dev/null; }
                press_ctrl_c() { printf '\\003' >&3; }
                progress_seen() { grep -q '[1-9][0-9,]* of [0-9,]* users ([0-9]*%)' ../screen; }
            else
                on_terminal() { eval "$1" 2> ../screen; }
                press_ctrl_c() { kill -INT $!; }
                progress_seen() { true; }
            fi
            """;

    @Test
    void leavesFilesUnchangedAfterCtrlCWhileProgressIsShown() throws Exception {
        Path users = Files.createDirectory(folder.resolve("users")).resolve("users.ndjson");
        Files.writeString(users, "old");

        Shell.Result result = shell.run(TERMINAL
                + "(on_terminal 'populace generate -n 1G -s 1 --force -o users.ndjson') & set +m; "
                + "await progress_seen; await writing; press_ctrl_c; wait $!");

        assertEquals("", result.err());
        assertEquals(130, result.exitCode());
        assertEquals(List.of(users), files());
        assertEquals("old", Files.readString(users));
        assertEquals("", lastLine(), "the shell's prompt starts in the first column");
    }

    @Test
    void startsTheSummaryInTheFirstColumn() throws Exception {
        Shell.Result result = shell.run(TERMINAL + "on_terminal 'populace generate -n 100k -s 1 -o users.ndjson'");

        assertEquals(0, result.exitCode());
        assertTrue(lastLine().startsWith("populace: 100,000 users, "), screen());
    }

    @Test
    void startsAnErrorInTheFirstColumn() throws Exception {
        Shell.Result result = shell.run(TERMINAL + "on_terminal 'populace generate -n 100k -s 1 -o /dev/full'");

        assertEquals(1, result.exitCode());
        assertEquals("populace: --output cannot be written: /dev/full (No space left on device)", lastLine());
    }

    @Test
    void showsNoProgressWhenQuiet() throws Exception {
        Shell.Result result = shell.run(TERMINAL + "on_terminal 'populace generate -n 100k -s 1 -q -o users.ndjson'");

        assertEquals(0, result.exitCode());
        assertEquals("", lastLine());
    }

    @Test
    void showsNoProgressBetweenUsersOnTheTerminal() throws Exception {
        Shell.Result result = shell.run(TERMINAL + "on_terminal 'populace generate -n 2 -s 1'");

        assertEquals(0, result.exitCode());
        assertTrue(!screen().contains("of 2 users"), screen());
    }

    @Test
    void finishesInTheBackgroundOfATerminal() throws Exception {
        Shell.Result result = shell.run(
                TERMINAL
                        + "on_terminal 'set -m; (populace generate -n 100k -s 1 -q -o users.ndjson) & wait $!; echo $? > code'");

        assertEquals(0, result.exitCode());
        assertEquals("0\n", Files.readString(folder.resolve("users/code")));
    }

    private String screen() throws IOException {
        return Files.readString(folder.resolve("screen"), StandardCharsets.UTF_8);
    }

    /** The last line that the command left on the screen, as a terminal shows it. */
    private String lastLine() throws IOException {
        List<String> lines = Stream.of(screen().split("\n", -1))
                .filter(line -> !line.startsWith("Script ") && !line.isEmpty())
                .toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        StringBuilder shown = new StringBuilder();
        for (String part : last.split("\r", -1)) {
            shown.replace(0, Math.min(part.length(), shown.length()), part);
        }
        return shown.toString().stripTrailing();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("users"))) {
            return files.toList();
        }
    }
}
