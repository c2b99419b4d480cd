package io.populace.json;

import java.io.IOException;

/** Thrown for input that is not a catalog; the message names the place, the rule and the value. */
public final class MalformedCatalogException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedCatalogException(String message) {
        super(message);
    }
}
