package io.populace.generation.engine;

/** Hears what happens to the parts of an output, to show progress. Called by several threads at once. */
public interface PartListener {

    /** Hears nothing. */
    PartListener NONE = new PartListener() {
        @Override
        public void made(int users, int bytes) {}

        @Override
        public void finished(int part) {}
    };

    /** Users of a part have been sent, written or compared. */
    void made(int users, int bytes);

    /** A part is done: it is in its place, or has been compared. */
    void finished(int part);
}
