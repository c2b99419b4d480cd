package io.populace.inspect;

/** A rule for each user. */
interface Rule {

    /** The name for scripts. */
    String name();

    /** The rule in words. */
    String sentence();

    Verdict judge(UserRecord record);

    /** The example to show for a record that breaks the rule. */
    Example example(UserRecord record);
}
