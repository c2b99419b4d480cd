package io.populace.json;

/**
 * What a run has made, for scripts.
 *
 * @param output the name of the file or folder
 * @param parts the number of files made
 * @param partsSkipped the number of files that were there already
 * @param users how many users were made
 * @param bytes how many bytes were written
 * @param seconds how long it took
 * @param recipe what the bytes are made from
 */
public record RunSummary(
        String output, int parts, int partsSkipped, long users, long bytes, double seconds, Recipe recipe) {

    /** One line of JSON, without a line end. */
    public String toJson() {
        return JsonDocument.line(root -> {
            root.put("output", output)
                    .put("parts", parts)
                    .put("parts_skipped", partsSkipped)
                    .put("users", users)
                    .put("bytes", bytes)
                    .put("seconds", Math.round(seconds * 1e3) / 1e3);
            recipe.write(root.putObject("recipe"));
        });
    }
}
