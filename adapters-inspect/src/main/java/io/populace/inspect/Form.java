package io.populace.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The form of a file, apart from its content. Many programs load fewer forms than this module reads.
 *
 * @param layout arrangement of its records
 * @param encoding character encoding
 * @param lineEnds line endings; empty if there are none
 * @param lastLineEnds whether the last line is terminated
 */
record Form(Layout layout, Encoding encoding, Set<LineEnd> lineEnds, boolean lastLineEnds) {

    Form {
        lineEnds = Set.copyOf(lineEnds);
    }

    /** Names of the line endings, in a fixed order. */
    List<String> lineEndNames() {
        return lineEnds.stream().sorted().map(LineEnd::name).toList();
    }

    String sentence() {
        List<String> parts = new ArrayList<>(List.of(layout.sentence(), encodingName()));
        if (encoding.hasMark()) {
            parts.add("byte order mark");
        }
        parts.add(lineEnds.isEmpty() ? "no line ends" : "line ends " + String.join(" and ", lineEndNames()));
        if (!lineEnds.isEmpty() && !lastLineEnds) {
            parts.add("none after the last line");
        }
        return String.join(", ", parts);
    }

    /** The properties of this form that some programs refuse. */
    List<String> hurdles() {
        List<String> hurdles = new ArrayList<>();
        if (!encodingName().equals("UTF-8")) {
            hurdles.add(encodingName());
        }
        if (encoding.hasMark()) {
            hurdles.add("a byte order mark");
        }
        if (layout == Layout.SEVERAL_A_LINE) {
            hurdles.add("several users on a line");
        }
        if (layout == Layout.OVER_LINES) {
            hurdles.add("users over several lines");
        }
        if (layout != Layout.ARRAY && lineEnds.contains(LineEnd.CR)) {
            hurdles.add("line ends that are CR alone");
        }
        return hurdles;
    }

    String encodingName() {
        return encoding.charset().name();
    }
}
