package io.populace.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command under headings in its help, with those of every command at the end.
 *
 * <p>In place of picocli's argument groups, which also change how options are parsed.
 */
final class OptionSections implements IHelpSectionRenderer {

    private final Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();

    /** Adds a section at the end. */
    OptionSections with(String heading, OptionSpec... options) {
        sections.put(heading, List.of(options));
        return this;
    }

    /** All options, in order. */
    List<OptionSpec> options() {
        List<OptionSpec> options = new ArrayList<>();
        for (List<OptionSpec> section : sections.values()) {
            options.addAll(section);
        }
        return options;
    }

    @Override
    public String render(Help help) {
        List<OptionSpec> all = help.commandSpec().options();
        List<OptionSpec> others = new ArrayList<>(all);
        others.removeAll(options());
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<OptionSpec>> section : sections.entrySet()) {
            text.append(section(help, section.getKey(), section.getValue(), all));
        }
        return text.append(section(help, "Other", others, all)).toString();
    }

    private static String section(Help help, String heading, List<OptionSpec> options, List<OptionSpec> all) {
        Layout layout =
                help.createDefaultLayout(all, List.of(), help.colorScheme()); // the same columns in each section
        layout.addOptions(options, help.parameterLabelRenderer());
        return System.lineSeparator() + heading + ":" + System.lineSeparator() + layout;
    }
}
