package io.populace.domain;

import java.util.UUID;

/**
 * A fake person. Nobody owns the e-mail address, as RFC 2606 reserves its domain; the phone number and the IPv4 address can
 * belong to someone.
 *
 * @param userId version 4 UUID (RFC 9562) of the user
 * @param userName unique within a population
 * @param firstName in the spelling of the country
 * @param lastName in the spelling of the country
 * @param age in years, 0 to {@value #MAX_AGE}
 * @param address where the user lives
 * @param emailAddress unique within a population
 * @param phoneNumber in E.164 form
 * @param device the device of the user
 */
public record User(
        UUID userId,
        UserName userName,
        String firstName,
        String lastName,
        int age,
        Address address,
        EmailAddress emailAddress,
        PhoneNumber phoneNumber,
        Device device) {

    /** Above every age on record, and low enough to catch a birth year given as an age. */
    public static final int MAX_AGE = 150;

    public User {
        Require.version4(userId, "user_id");
        Require.text(firstName, "first_name");
        Require.text(lastName, "last_name");
        Require.that(age >= 0 && age <= MAX_AGE, "age must be 0 to " + MAX_AGE, age);
    }
}
