package io.populace.files;

/** An action that runs if the process exits before the hook is closed, because of a signal for example. */
public final class ExitHook implements AutoCloseable {

    private final Thread thread;

    /**
     * Registers {@code action}.
     *
     * @throws ProcessEndingException if the process is already exiting
     */
    public ExitHook(Runnable action) {
        thread = new Thread(action);
        try {
            Runtime.getRuntime().addShutdownHook(thread);
        } catch (IllegalStateException e) {
            throw new ProcessEndingException();
        }
    }

    /** Whether the process is exiting. Then libraries can fail that use hooks of their own. */
    public static boolean isProcessExiting() {
        try {
            new ExitHook(() -> {}).close();
            return false;
        } catch (ProcessEndingException e) {
            return true;
        }
    }

    /** Removes the action, unless the process is already exiting. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            // The process is exiting: the action has run or is running.
        }
    }
}
