package io.populace.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal: how many users are done, users a second, time left. */
final class Progress implements AutoCloseable {

    private final ProgressBar bar;

    Progress(PrintStream terminal, long users) {
        bar = new ProgressBarBuilder()
                .setTaskName("Users")
                .setInitialMax(users)
                .setStyle(ProgressBarStyle.ASCII)
                .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS)
                .showSpeed()
                .setUpdateIntervalMillis(100)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build();
    }

    void add(int users) {
        bar.stepBy(users);
    }

    @Override
    public void close() {
        bar.close();
    }
}
