package io.populace.spark;

import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.drawing.UserDrawer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What tells streams apart: all that decides which users come, with which fields, and from where on. */
final class StreamFingerprint {

    /** As many bytes as make it unlikely that two streams share a fingerprint by chance. */
    private static final int BYTES = 8;

    private StreamFingerprint() {}

    /**
     * The first bytes of the SHA-256 of a text that names everything, as 16 hexadecimal digits.
     *
     * @param columns all columns of the stream
     * @param start index of its first user
     */
    static String of(PopulationRecipe recipe, List<UserColumn> columns, long start) {
        String fields = columns.stream()
                .map(column -> column.name() + "=" + column.field())
                .collect(Collectors.joining(","));
        String names = recipe.latin() ? "\nnames latin" : "";
        String asOf = recipe.asOf() == null ? "" : "\nas of " + recipe.asOf();
        String safe = recipe.safe() ? "\nsafe" : "";
        CatalogPart part = recipe.part();
        String text = "data version " + UserDrawer.DATA_VERSION + "\nseed " + recipe.seed() + "\nlocale "
                + recipe.locale() + "\nfields " + fields + "\nstart " + start + "\ncatalog " + recipe.catalog()
                + "\ncountry " + part.country() + "\ncity " + part.city() + "\nweights " + part.weights() + names + asOf
                + safe;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
