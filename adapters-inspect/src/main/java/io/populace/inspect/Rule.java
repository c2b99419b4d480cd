package io.populace.inspect;

import java.util.List;

/** A rule for each user. */
interface Rule {

    /** The name for scripts. */
    String name();

    /** The rule in words. */
    String sentence();

    /** The names of fields that the rule needs and the shape of the records lacks; if there is one, no record is judged. */
    List<String> missing();

    Verdict judge(UserRecord record);

    /** The example to show for a record that breaks the rule. */
    Example example(UserRecord record);
}
