package io.populace.cli;

/** An action that runs if the process is told to end, by a signal for example, before the hook is closed. */
final class ExitHook implements AutoCloseable {

    private final Thread thread;

    /**
     * Registers {@code action}.
     *
     * @throws ProcessEndingException if the process is ending already
     */
    ExitHook(Runnable action) {
        thread = new Thread(action);
        try {
            Runtime.getRuntime().addShutdownHook(thread);
        } catch (IllegalStateException e) {
            throw new ProcessEndingException();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            // The process is ending: the action has run or is running.
        }
    }
}
