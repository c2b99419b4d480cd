package io.populace.files;

/** Hears what happens to the parts of a folder, to show progress. Called by several threads at once. */
public interface PartListener {

    /** Hears nothing. */
    PartListener NONE = new PartListener() {
        @Override
        public void made(int users, int bytes) {}

        @Override
        public void finished(int part) {}
    };

    /** Users of a part have been written or compared. */
    void made(int users, int bytes);

    /** A part is done: it is in the folder, or has been compared. */
    void finished(int part);
}
