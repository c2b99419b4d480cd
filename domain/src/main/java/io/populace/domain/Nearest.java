package io.populace.domain;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses which name a mistyped one was meant to be. */
public final class Nearest {

    /** A name of three letters may have one wrong, and so on. */
    private static final int LETTERS_PER_EDIT = 3;

    private static final int MAX_EDITS = 2;
    private static final int MIN_PREFIX = 2;

    private Nearest() {}

    /** What an error adds: {@code ; did you mean --count?}, or nothing where no name is near. */
    public static String hint(String text, Collection<String> names) {
        String nearest = of(text, names);
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    /** The name that {@code text} begins or misspells by a letter or two, whatever its case and its hyphens in front. */
    public static @Nullable String of(String text, Collection<String> names) {
        String typed = letters(text);
        String nearest = null;
        int fewest = MAX_EDITS + 1;
        for (String name : names) {
            String letters = letters(name);
            if (typed.length() >= MIN_PREFIX && letters.startsWith(typed)) {
                return name;
            }
            int allowed = Math.min(MAX_EDITS, letters.length() / LETTERS_PER_EDIT);
            if (Math.abs(typed.length() - letters.length()) <= allowed) {
                int edits = edits(typed, letters);
                if (edits <= allowed && edits < fewest) {
                    fewest = edits;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    private static String letters(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '-') {
            start++;
        }
        return name.substring(start).toLowerCase(Locale.ROOT);
    }

    /**
     * How many letters must be inserted, left out, replaced, or swapped with the next to make {@code b} of {@code a}: the
     * optimal string alignment distance (Damerau, "A technique for computer detection and correction of spelling errors",
     * CACM 7:3, 1964).
     */
    private static int edits(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], 1 + edits[i - 2][j - 2]);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
