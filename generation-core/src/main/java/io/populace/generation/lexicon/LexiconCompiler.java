package io.populace.generation.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the bundled lexicons as resources, from Datafaker; run by the build. */
final class LexiconCompiler {

    private LexiconCompiler() {}

    /** Writes the resources into the class folder {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], LexiconCompiler.class.getPackageName().split("\\.", -1));
        Files.createDirectories(folder);
        for (String locale : BundledLexicons.LOCALES) {
            String text = LexiconFormat.write(new DatafakerLexicons().lexicon(locale));
            Files.writeString(folder.resolve(BundledLexicons.resourceName(locale)), text);
        }
    }
}
