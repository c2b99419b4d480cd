package io.populace.cli;

import static io.populace.cli.CommandSpecs.option;

import io.populace.files.Shard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** The options of an output that is a folder of parts. */
final class FolderOptions {

    static final String PART_USERS = "--part-users";

    private final OptionSpec partUsers = option(
                    "COUNT",
                    "Users per part, such as 1M. Default: a count that makes parts of 64 to 256 MB.",
                    PART_USERS)
            .build();

    private final OptionSpec shard = option(
                    "K/N",
                    "Make only every N-th part, from the K-th on, so that N runs on N machines fill one folder.",
                    "--shard")
            .build();

    /** All options, in the order of the help. */
    OptionSpec[] specs() {
        return new OptionSpec[] {partUsers, shard};
    }

    /**
     * Checks that the options go with the destination.
     *
     * @param forFilesOnly given options that do not go with a folder
     */
    void requireFit(Destination destination, List<OptionSpec> forFilesOnly) {
        for (OptionSpec option : List.of(partUsers, shard)) {
            if (option.getValue() != null && !destination.isFolder()) {
                throw CommandException.wrongUsage(
                        option.longestName() + " must go with a folder, whose name ends with /: " + destination.name());
            }
        }
        if (destination.isFolder() && !forFilesOnly.isEmpty()) {
            throw CommandException.wrongUsage(
                    forFilesOnly.get(0).longestName() + " must not go with a folder: " + destination.name());
        }
    }

    /** The users per part; null if they are not given. */
    @Nullable
    Long partUsers() {
        String given = partUsers.getValue();
        if (given == null) {
            return null;
        }
        long users = OptionValues.count(PART_USERS, given);
        if (users == 0) {
            throw OptionValues.wrong(PART_USERS + " must be >= 1", given);
        }
        return users;
    }

    /** Which parts to make. */
    Shard shard() {
        String given = shard.getValue();
        return given == null ? Shard.ALL : OptionValues.shard("--shard", given);
    }
}
