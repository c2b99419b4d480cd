package io.populace.inspect;

import java.util.List;

/** The rules on log-in names and e-mail addresses. */
final class HandleRules {

    private HandleRules() {}

    static List<FieldRule> all() {
        return List.of(
                FieldRule.of("user_name", "user name is a log-in name", Field.USER_NAME, Handles::isUserName),
                new FieldRule(
                        "user_name_of_name",
                        "user name is made from the name",
                        List.of(Field.USER_NAME, Field.FIRST_NAME, Field.LAST_NAME),
                        Handles::judgeUserName),
                FieldRule.of(
                        "email_address", "e-mail address is well formed", Field.EMAIL_ADDRESS, Handles::isEmailAddress),
                new FieldRule(
                        "email_address_of_name",
                        "e-mail address is made from the name",
                        List.of(Field.EMAIL_ADDRESS, Field.FIRST_NAME, Field.LAST_NAME),
                        Handles::judgeEmailAddress),
                FieldRule.of(
                        "email_domain",
                        "e-mail domain is reserved (RFC 6761)",
                        Field.EMAIL_ADDRESS,
                        Handles::isReserved));
    }
}
