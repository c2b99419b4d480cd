package io.populace.cli;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The contents of the released jar and their licences. */
class PopulaceJarIT {

    private static final Path JAR = Path.of("target", "populace.jar");

    /** Written by Maven: a line for each library, its coordinates and its file. */
    private static final Path LIBRARIES = Path.of("target", "libraries.txt");

    private static final Pattern LIBRARY =
            Pattern.compile("^ +([^: ]+:[^: ]+):jar:.*:(?:compile|runtime):(\\S+\\.jar)");

    private static final String THIRD_PARTY = "META-INF/THIRD-PARTY.txt";

    /** Each archive is read once. */
    private static final Map<Path, Map<String, byte[]>> READ = new HashMap<>();

    @Test
    void namesCopyrightAndLicenceOfEveryLibrary() throws IOException {
        Map<String, byte[]> jar = contentsOf(JAR);
        Set<String> named = new TreeSet<>();
        for (String entry : text(jar, THIRD_PARTY).split("\n\n", -1)) {
            List<String> coordinates = entry.lines()
                    .filter(line -> line.matches("[\\w.-]+:[\\w.-]+"))
                    .toList();
            named.addAll(coordinates);
            if (!coordinates.isEmpty()) {
                assertTrue(entry.contains("    Copyright "), entry);
                assertTrue(entry.contains(", META-INF/"), entry);
            }
        }

        assertEquals(
                libraries().keySet().stream()
                        .filter(library -> !library.startsWith("io.populace:"))
                        .collect(toCollection(TreeSet::new)),
                named);
    }

    @Test
    void containsEachLicenceThatItNames() throws IOException {
        Map<String, byte[]> jar = contentsOf(JAR);
        Map<String, String> openings = Map.of(
                "Apache-2.0", "Apache License Version 2.0, January 2004",
                "BSD-2-Clause", "Redistribution and use in source and binary forms",
                "BSD-3-Clause", "Neither the name Facebook, nor Meta, nor the names of its contributors may be used",
                "BSL-1.0", "Boost Software License - Version 1.0",
                "MIT", "Permission is hereby granted, free of charge",
                "MPL-2.0", "Mozilla Public License Version 2.0");

        List<MatchResult> licences = Pattern.compile("(\\S+), (META-INF/\\S+)")
                .matcher(text(jar, THIRD_PARTY))
                .results()
                .toList();
        assertTrue(licences.size() > 10, licences::toString);
        for (MatchResult licence : licences) {
            String opening = openings.getOrDefault(licence.group(1), "an unknown licence");
            assertTrue(oneLine(text(jar, licence.group(2))).contains(opening), licence::group);
        }
    }

    @Test
    void containsTheNoticesOfItsLibraries() throws IOException {
        String thirdParty = oneLine(text(contentsOf(JAR), THIRD_PARTY));
        int notices = 0;
        for (Map.Entry<String, Path> library : libraries().entrySet()) {
            Map<String, byte[]> contents = contentsOf(library.getValue());
            if (contents.containsKey("META-INF/NOTICE") && !library.getKey().startsWith("io.populace:")) {
                notices++;
                text(contents, "META-INF/NOTICE")
                        .lines()
                        .map(PopulaceJarIT::oneLine)
                        .forEach(line -> assertTrue(thirdParty.contains(line), library.getKey() + ": " + line));
            }
        }
        assertTrue(notices > 0);
    }

    /** Copyright lines count, because they are part of the MIT licence. */
    @Test
    void containsEachLicenceOnce() throws IOException {
        List<String> texts = new ArrayList<>();
        contentsOf(JAR).forEach((name, bytes) -> {
            if (name.matches("META-INF/[^/]*(LICENSE|NOTICE|\\.txt)")) {
                texts.add(oneLine(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        String all = String.join(" ", texts);

        for (String once : List.of(
                "Apache License Version 2.0, January 2004",
                "2-clause BSD License Copyright 2022 Tim Buktu Redistribution and use in source and binary forms",
                "Licence of zstd-jni Copyright (c) 2015-present, Luben Karavelov/ All rights reserved. Redistribution and",
                "Copyright (c) Meta Platforms, Inc. and affiliates. All rights reserved. Redistribution and use in source",
                "Boost Software License - Version 1.0 - ",
                "Mozilla Public License Version 2.0 =",
                "The Populace authors",
                "# Jackson JSON processor")) {
            assertEquals(1, all.split(Pattern.quote(once), -1).length - 1, once);
        }
        List<String> granted = Pattern.compile(
                        "(.{40})Permission is hereby granted, free of charge, to any person obtaining a copy of")
                .matcher(all)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertEquals(Set.copyOf(granted).size(), granted.size(), granted::toString);
    }

    @Test
    void containsEveryClassOfItsLibrariesOnce() throws IOException {
        List<String> jar = new ArrayList<>();
        try (ZipFile zip = new ZipFile(JAR.toFile())) {
            zip.stream().map(ZipEntry::getName).filter(PopulaceJarIT::isClass).forEach(jar::add);
        }
        List<String> wanted = new ArrayList<>(classesIn(Path.of("target", "classes")));
        for (Path library : libraries().values()) {
            contentsOf(library).keySet().stream().filter(PopulaceJarIT::isClass).forEach(wanted::add);
        }

        assertEquals(sorted(wanted), sorted(jar));
        assertEquals(Set.copyOf(jar).size(), jar.size());
    }

    /** The JVM keeps no older class files in the archive that makes the command start faster. */
    @Test
    void hasNoClassFileOlderThanJava7() throws IOException {
        contentsOf(JAR).forEach((name, bytes) -> {
            if (isClass(name)) {
                int major = ByteBuffer.wrap(bytes).getShort(Short.BYTES * 3);
                assertTrue(major >= 51, name + ": " + major);
            }
        });
    }

    @Test
    void namesTheProvidersOfEveryLibrary() throws IOException {
        Map<String, byte[]> jar = contentsOf(JAR);
        int services = 0;
        for (Path library : libraries().values()) {
            for (Map.Entry<String, byte[]> file : contentsOf(library).entrySet()) {
                if (file.getKey().matches("META-INF/services/.*[^/]")) {
                    services++;
                    List<String> merged = text(jar, file.getKey()).lines().toList();
                    new String(file.getValue(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(provider -> !provider.isEmpty())
                            .forEach(
                                    provider -> assertTrue(merged.contains(provider), file.getKey() + ": " + provider));
                }
            }
        }
        assertTrue(services > 0);
    }

    /** The limit from when the world came: 18.8 MB, and 6 MB for the world. */
    @Test
    void isSmallInSpiteOfTheWorld() throws IOException {
        long size = Files.size(JAR);

        assertTrue(size <= 24_800_000, size + " bytes");
    }

    @Test
    void hasAChecksumThatSha256sumReads() throws IOException, NoSuchAlgorithmException {
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(JAR)));

        assertEquals(
                digest + " *populace.jar",
                Files.readString(Path.of("target", "populace.jar.sha256")).strip());
    }

    private static Map<String, Path> libraries() throws IOException {
        try (Stream<String> lines = Files.lines(LIBRARIES)) {
            Map<String, Path> libraries = lines.flatMap(
                            line -> LIBRARY.matcher(line).results())
                    .collect(toMap(line -> line.group(1), line -> Path.of(line.group(2)), (a, b) -> a, TreeMap::new));
            assertTrue(libraries.size() > 10, libraries::toString);
            return libraries;
        }
    }

    private static Map<String, byte[]> contentsOf(Path archive) throws IOException {
        Map<String, byte[]> known = READ.get(archive);
        if (known != null) {
            return known;
        }
        Map<String, byte[]> contents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                contents.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        READ.put(archive, contents);
        return contents;
    }

    private static List<String> classesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(PopulaceJarIT::isClass)
                    .toList();
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("module-info.class");
    }

    private static String text(Map<String, byte[]> jar, String name) {
        byte[] bytes = jar.get(name);
        assertTrue(bytes != null, "missing: " + name);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
