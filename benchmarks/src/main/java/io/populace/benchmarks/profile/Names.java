package io.populace.benchmarks.profile;

import java.lang.constant.ClassDesc;
import java.util.regex.Pattern;

/** The names of classes as one writes them, made of those that the recorder gives. */
final class Names {

    /** What the JVM adds to the name of a class that it made up: a number and an address, others in every run. */
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
