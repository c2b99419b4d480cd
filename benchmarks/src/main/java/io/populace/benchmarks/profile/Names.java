package io.populace.benchmarks.profile;

import java.lang.constant.ClassDesc;
import java.util.regex.Pattern;

/** Turns the class names of the recorder into names as written in Java. */
final class Names {

    /** The number and address that the JVM adds to the name of a generated class; they differ between runs. */
    private static final Pattern OF_THIS_RUN = Pattern.compile("(?<=\\$\\$Lambda).*|[+/]0x.*");

    private Names() {}

    static String type(String recorded) {
        int dimensions = recorded.lastIndexOf('[') + 1;
        String element = recorded.substring(dimensions);
        if (dimensions > 0) {
            element = element.startsWith("L")
                    ? element.substring(1, element.length() - 1)
                    : ClassDesc.ofDescriptor(element).displayName();
        }
        return OF_THIS_RUN.matcher(element).replaceFirst("") + "[]".repeat(dimensions);
    }
}
