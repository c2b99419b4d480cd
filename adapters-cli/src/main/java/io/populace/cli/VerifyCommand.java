package io.populace.cli;

import static io.populace.cli.CommandSpecs.flag;

import io.populace.files.FileProblem;
import io.populace.files.PartFolder;
import io.populace.files.PartProblem;
import io.populace.files.Parts;
import io.populace.generation.engine.PartListener;
import io.populace.json.Recipe;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the parts of a folder again and compares them with its files. */
final class VerifyCommand {

    private final PositionalParamSpec folder = CommandSpecs.parameter(
                    CommandSpecs.FOLDER, "A folder that populace generate -o FOLDER/ has written.")
            .build();

    private final OptionSpec repair = flag(
                    "Make missing and different parts anew, and rename unknown files to _NAME, which readers skip.",
                    "--repair")
            .build();

    private final OptionSpec threads =
            SpeedOptions.threads("Number of threads, at most 4 per processor. Default: one per processor.");

    private final OptionSpec quiet =
            flag("Print no progress and no summary.", "-q", "--quiet").build();

    private final Terminal terminal;
    private final PrintStream out;
    private final StoredRecipes recipes;

    VerifyCommand(Terminal terminal, PrintStream out, StoredRecipes recipes) {
        this.terminal = terminal;
        this.out = out;
        this.recipes = recipes;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "verify",
                this::verify,
                List.of(folder, repair, threads, quiet),
                "Checks a folder of users byte by byte: makes each part again, from the recipe in the folder, and compares."
                        + " Prints a line for each part that is missing or different and each file that is not a part.");
        return CommandSpecs.withExitCodes(
                spec,
                "0:every file is right, or has been repaired",
                "1:a file is wrong, or the folder cannot be read or repaired",
                "2:the command line is wrong");
    }

    private int verify() throws InterruptedException {
        String name = folder.getValue();
        int workers = SpeedOptions.workers(threads);
        Path path = OptionValues.path("FOLDER", name);
        Recipe recipe = StoredRecipes.find(path);
        if (recipe == null) {
            throw CommandException.failed("FOLDER must have a " + PartFolder.RECIPE + ": " + name);
        }
        StoredRecipes.Made made = recipes.make(path, recipe);
        PartFolder parts = PartFolder.existing(path, made.parts());
        RunReport report = new RunReport(terminal, quiet.getValue(), false);
        try {
            return verify(parts, made, workers, report);
        } catch (IOException e) {
            throw CommandException.failed("FOLDER cannot be " + (repair.<Boolean>getValue() ? "repaired" : "read")
                    + ": " + name + " (" + FileProblem.of(e) + ")");
        }
    }

    private int verify(PartFolder folder, StoredRecipes.Made made, int workers, RunReport report)
            throws IOException, InterruptedException {
        Parts parts = made.parts();
        FolderProgress progress =
                new FolderProgress(report, parts.count(), parts.range().count());
        List<PartProblem> problems;
        try (progress) {
            problems = folder.verify(made.drawer(), made.format(), made.fine(), workers, progress);
        }
        report.say(progress.summary() + " verified");
        print(problems, parts);
        if (problems.isEmpty() || !repair.<Boolean>getValue()) {
            return problems.isEmpty() ? 0 : ExitCode.FAILED;
        }
        folder.repair(problems, made.drawer(), made.format(), workers, PartListener.NONE);
        report.say("repaired " + problems.size() + (problems.size() == 1 ? " file" : " files"));
        return 0;
    }

    private void print(List<PartProblem> problems, Parts parts) {
        problems.forEach(problem -> out.print(problem.file() + " " + problem.description() + "\n"));
        long wrong = problems.stream()
                .filter(problem -> problem.kind() != PartProblem.Kind.UNKNOWN)
                .count();
        out.print(String.format(Locale.ROOT, "parts right: %,d of %,d\n", parts.count() - wrong, parts.count()));
    }
}
