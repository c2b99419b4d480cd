package io.populace.domain;

/**
 * The platform of a device, as printed by GNU's {@code config.guess}: {@code x86_64-pc-linux-gnu}.
 *
 * @param text letters, digits, {@code _}, {@code .} and {@code -}
 */
public record SystemTriplet(String text) {

    public SystemTriplet {
        Require.that(
                !text.isEmpty() && Ascii.isAlphanumericOr("_.-", text),
                "system_triplet must be letters, digits, _ . and -",
                text.isEmpty() ? "(empty)" : text);
    }

    @Override
    public String toString() {
        return text;
    }
}
