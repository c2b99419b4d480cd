package io.populace.inspect;

/** One rule that every user keeps. */
interface Rule {

    /** The rule's name for scripts. */
    String name();

    /** The rule in words. */
    String sentence();

    Verdict judge(UserRecord record);

    /** What to show of a record that breaks the rule. */
    Example example(UserRecord record);
}
