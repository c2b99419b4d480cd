package io.populace.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a file is written, apart from what it says. Many programs load fewer forms than the judges read.
 *
 * @param layout how its records are arranged
 * @param encoding how characters are written
 * @param lineEnds what ends its lines; empty if no line has an end
 * @param lastLineEnds whether the last line has an end too
 */
record Form(Layout layout, Encoding encoding, Set<LineEnd> lineEnds, boolean lastLineEnds) {

    Form {
        lineEnds = Set.copyOf(lineEnds);
    }

    /** What ends lines, by name, always in one order. */
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

    /** What some programs refuse although it can be read here; empty if there is nothing. */
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
