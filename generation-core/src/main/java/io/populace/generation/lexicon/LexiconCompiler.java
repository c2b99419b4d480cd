package io.populace.generation.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks Datafaker for the words of the bundled lexicons and writes them as resources; runs once in the build. */
final class LexiconCompiler {

    private LexiconCompiler() {}

    /** Writes the resources below the folder of classes {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], LexiconCompiler.class.getPackageName().split("\\.", -1));
        Files.createDirectories(folder);
        for (String locale : BundledLexicons.LOCALES) {
            String text = LexiconFormat.write(new DatafakerLexicons().lexicon(locale));
            Files.writeString(folder.resolve(BundledLexicons.resourceName(locale)), text);
        }
    }
}
