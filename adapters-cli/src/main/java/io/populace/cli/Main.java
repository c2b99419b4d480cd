package io.populace.cli;

/** Where the populace command starts. */
public final class Main {

    private Main() {}

    /**
     * Runs the command.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println("populace " + Main.class.getPackage().getImplementationVersion());
    }
}
