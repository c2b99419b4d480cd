package io.populace.embedding;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every archive names its module. Those that a service embeds also declare the packages that they export. */
class ModulesTest {

    /** Packages that the modules do not export. */
    private static final Set<String> INTERNAL =
            Set.of("io.populace.generation.random", "io.populace.world.places", "io.populace.world.words");

    @Test
    void haveTheirNames() throws IOException {
        Map<String, Boolean> automatic = new TreeMap<>();
        modules().forEach(module -> automatic.put(module.name(), module.isAutomatic()));
        assertEquals(
                Map.ofEntries(
                        entry("io.populace.domain", false),
                        entry("io.populace.world", false),
                        entry("io.populace.generation", false),
                        entry("io.populace.json", false),
                        entry("io.populace.text", false),
                        entry("io.populace.files", false),
                        entry("io.populace.parquet", false),
                        entry("io.populace.postgres", false),
                        entry("io.populace.inspect", false),
                        entry("io.populace.spark", true),
                        entry("io.populace.cli", true),
                        entry("io.populace.report", true),
                        entry("io.populace.benchmarks", true),
                        entry("io.populace.testsupport", true)),
                automatic);
    }

    @Test
    void exportEveryPackageThatIsNotInternal() throws IOException {
        Set<String> hidden = new TreeSet<>();
        modules().filter(module -> !module.isAutomatic()).forEach(module -> {
            Set<String> packages = module.packages().stream()
                    .filter(name -> !name.startsWith("META-INF"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> exported = module.exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertFalse(exported.isEmpty(), module.name());
            assertTrue(module.exports().stream().noneMatch(ModuleDescriptor.Exports::isQualified), module.name());
            assertTrue(packages.stream().allMatch(name -> name.startsWith(module.name())), packages::toString);
            packages.removeAll(exported);
            hidden.addAll(packages);
        });
        assertEquals(INTERNAL, hidden);
    }

    @Test
    void areListedForWhoeverEmbedsThem() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "embedding.md"));
        for (Path archive : Archives.listed("class-path.txt")) {
            String artifact = String.valueOf(archive.getFileName()).replaceFirst("-[0-9].*", "");
            assertTrue(page.contains("`" + artifact + "`"), artifact);
        }
    }

    private static Stream<ModuleDescriptor> modules() throws IOException {
        return ModuleFinder.of(Archives.listed("archives.txt").toArray(Path[]::new)).findAll().stream()
                .map(ModuleReference::descriptor);
    }
}
