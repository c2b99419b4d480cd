package io.populace.datafaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A list of words written by hand: a resource below {@code words}, one file for each language tag.
 *
 * <p>A file has settings, such as {@code latin = ru}, and then sections, each with a head in brackets, such as
 * {@code [women]}, and one name a line, the most common first. A tab divides a name from its Latin spelling. A line
 * {@code @es 20} stands for the first 20 names of the same section of {@code es.txt}, {@code @es} for all of them, and
 * {@code @datafaker de last_name 300} for up to 300 names of Datafaker. {@code #} starts a comment.
 *
 * @param tag BCP 47 tag
 * @param settings by their names
 * @param sections the names of each section
 */
record WordFile(String tag, Map<String, String> settings, Map<String, List<Name>> sections) {

    private static final String FOLDER = "words/";

    /**
     * A name and its Latin spelling.
     *
     * @param latin empty if it follows from the language, or is the name itself
     */
    record Name(String text, String latin) {

        static Name of(String line) {
            int tab = line.indexOf('\t');
            return tab < 0 ? new Name(line, "") : new Name(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    /** Reads the file of {@code tag}. */
    static WordFile read(String tag) {
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, List<Name>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : lines(tag + ".txt").toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                sections.put(section, new ArrayList<>());
            } else if (section.isEmpty()) {
                String[] setting = line.split(" = ", 2);
                settings.put(setting[0], setting[1]);
            } else {
                String current = section;
                sections.computeIfAbsent(current, any -> new ArrayList<>()).addAll(names(current, line));
            }
        }
        return new WordFile(tag, settings, sections);
    }

    /** The names of a section, each once; none if there is no such section. */
    List<Name> names(String section) {
        Map<String, Name> names = new LinkedHashMap<>();
        sections.getOrDefault(section, List.of()).forEach(name -> names.putIfAbsent(name.text(), name));
        return List.copyOf(names.values());
    }

    /** The texts of a section, each once. */
    List<String> texts(String section) {
        return names(section).stream().map(Name::text).toList();
    }

    /** The lines of a resource below {@code words}, without comments and empty lines. */
    static Stream<String> lines(String resource) {
        try (InputStream in = WordFile.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such list of words: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<Name> names(String section, String line) {
        if (!line.startsWith("@")) {
            return List.of(Name.of(line));
        }
        String[] words = line.substring(1).split(" ", -1);
        if (words[0].equals("datafaker")) {
            return DatafakerWords.of(words[1]).names(words[2]).stream()
                    .limit(Integer.parseInt(words[3]))
                    .map(Name::of)
                    .toList();
        }
        List<Name> others = read(words[0]).names(section);
        return words.length == 1 ? others : others.subList(0, Math.min(others.size(), Integer.parseInt(words[1])));
    }
}
