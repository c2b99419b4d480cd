package io.populace.domain;

import java.util.List;

/**
 * An e-mail address that reaches nobody: RFC 2606 reserves its domain for examples.
 *
 * @param text {@code local@domain}, where local matches {@code [a-z][a-z0-9._-]*}; at most {@value #MAX_LENGTH} characters
 */
public record EmailAddress(String text) {

    /** The limit that RFC 5321, section 4.5.3.1.1, sets for the local part; here it applies to the whole address. */
    public static final int MAX_LENGTH = 64;

    /** The second-level domains reserved by RFC 2606, section 3. */
    public static final List<String> DOMAINS = List.of("example.com", "example.org", "example.net");

    public EmailAddress {
        int at = text.indexOf('@');
        Require.that(
                at > 0 && UserName.isLoginName(text, at), "email_address must match [a-z][a-z0-9._-]*@<domain>", text);
        if (!isReserved(text, at + 1)) {
            throw Require.violated("email_address must end in one of " + String.join(", ", DOMAINS), text);
        }
        Require.that(
                text.length() <= MAX_LENGTH, "email_address must have at most " + MAX_LENGTH + " characters", text);
    }

    private static boolean isReserved(String text, int domainStart) {
        for (String domain : DOMAINS) {
            if (domain.length() == text.length() - domainStart && text.endsWith(domain)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
