package io.populace.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** The user as a service without Populace declares and fills it. */
public record DatafakerUser(
        @JsonProperty("user_id") String userId,
        @JsonProperty("user_name") String userName,
        @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName,
        @JsonProperty("age") int age,
        @JsonProperty("address") Address address,
        @JsonProperty("email_address") String emailAddress,
        @JsonProperty("phone_number") String phoneNumber,
        @JsonProperty("device") Device device) {

    /** Where the user lives. */
    public record Address(
            @JsonProperty("house_number") String houseNumber,
            @JsonProperty("street_name") String streetName,
            @JsonProperty("city") String city,
            @JsonProperty("country") String country,
            @JsonProperty("post_code") String postCode) {}

    /** The device that the user is online with. */
    public record Device(
            @JsonProperty("ipv4_address") String ipv4Address,
            @JsonProperty("ipv6_address") String ipv6Address,
            @JsonProperty("mac_address") String macAddress,
            @JsonProperty("UUID") String uuid,
            @JsonProperty("system_triplet") String systemTriplet) {}

    private static final List<String> LOCALES = List.of("de", "nl", "en-GB");
    private static final List<String> TRIPLETS = List.of("x86_64-pc-linux-gnu", "aarch64-pc-linux-gnu");

    /** One faker for each thread and language. Threads that share a faker would repeat users or wait for each other. */
    private static final ThreadLocal<List<Faker>> FAKERS = ThreadLocal.withInitial(() -> LOCALES.stream()
            .map(tag -> new Faker(Locale.forLanguageTag(tag), new Random(42)))
            .toList());

    /** The next user of the calling thread. */
    public static DatafakerUser draw() {
        List<Faker> fakers = FAKERS.get();
        Faker faker = fakers.get(fakers.get(0).random().nextInt(fakers.size()));
        return new DatafakerUser(
                faker.internet().uuid(),
                faker.credentials().username(),
                faker.name().firstName(),
                faker.name().lastName(),
                faker.number().numberBetween(18, 101),
                new Address(
                        faker.address().buildingNumber(),
                        faker.address().streetName(),
                        faker.address().city(),
                        faker.address().country(),
                        faker.address().postcode()),
                faker.internet().emailAddress(),
                faker.phoneNumber().phoneNumber(),
                new Device(
                        faker.internet().ipV4Address(),
                        faker.internet().ipV6Address(),
                        faker.internet().macAddress(),
                        faker.internet().uuid(),
                        faker.options().nextElement(TRIPLETS)));
    }
}
