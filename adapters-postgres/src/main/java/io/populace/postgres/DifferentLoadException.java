package io.populace.postgres;

/** The table has users of another load, and this one is not to add to them. */
public final class DifferentLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String recipe;

    DifferentLoadException(String recipe) {
        super("the table has users of another recipe");
        this.recipe = recipe;
    }

    /** The recipe of the other load. */
    public String recipe() {
        return recipe;
    }
}
