package io.populace.cli;

import io.populace.generation.drawing.UserDrawer;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the data that it makes. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "populace " + (version == null ? "(unpackaged)" : version), "data version " + UserDrawer.DATA_VERSION
        };
    }
}
