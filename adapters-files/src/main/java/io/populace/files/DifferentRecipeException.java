package io.populace.files;

import java.io.IOException;

/** Thrown if a folder has been begun with another recipe. */
public final class DifferentRecipeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final byte[] recipe;

    DifferentRecipeException(byte[] recipe) {
        super("folder has another recipe");
        this.recipe = recipe;
    }

    /** The contents of the recipe in the folder. */
    public byte[] recipe() {
        return recipe.clone();
    }
}
