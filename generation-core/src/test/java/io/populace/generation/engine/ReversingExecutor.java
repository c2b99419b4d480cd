package io.populace.generation.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets tasks wait until there are {@code batch} of them, then runs them last first, on the calling thread. */
final class ReversingExecutor extends AbstractExecutorService {

    private final int batch;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean shutDown;

    ReversingExecutor(int batch) {
        this.batch = batch;
    }

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        if (waiting.size() == batch) {
            List<Runnable> tasks = new ArrayList<>(waiting);
            waiting.clear();
            Collections.reverse(tasks);
            tasks.forEach(Runnable::run);
        }
    }

    @Override
    public void shutdown() {
        shutDown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutDown = true;
        return List.copyOf(waiting);
    }

    @Override
    public boolean isShutdown() {
        return shutDown;
    }

    @Override
    public boolean isTerminated() {
        return shutDown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return shutDown;
    }
}
