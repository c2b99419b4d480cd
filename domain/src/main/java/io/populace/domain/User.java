package io.populace.domain;

import java.util.UUID;

/**
 * One made-up person. E-mail addresses are in domains reserved by RFC 2606; phone numbers and IPv4 addresses are valid and
 * can be somebody's.
 *
 * @param userId version 4 UUID (RFC 9562) of the user
 * @param userName unique within a population
 * @param firstName as its country writes it
 * @param lastName as its country writes it
 * @param age in years, 0 to {@value #MAX_AGE}
 * @param address where the user lives
 * @param emailAddress unique within a population
 * @param phoneNumber in E.164 form
 * @param device what the user connects with
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

    /** Above every age on record; catches a birth year in the place of an age. */
    public static final int MAX_AGE = 150;

    public User {
        Require.version4(userId, "user_id");
        Require.text(firstName, "first_name");
        Require.text(lastName, "last_name");
        Require.that(age >= 0 && age <= MAX_AGE, "age must be 0 to " + MAX_AGE, age);
    }
}
