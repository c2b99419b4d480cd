package io.populace.inspect;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for a coherent user. */
final class Rules {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("[1-9][0-9]{0,2}[A-Za-z]?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    /** Six octets; in the first, bit 0 is clear for unicast and bit 1 set for local (IEEE 802, section 8.2). */
    private static final Pattern LOCAL_MAC_ADDRESS = Pattern.compile("[0-9a-f][26ae](?::[0-9a-f]{2}){5}");

    private Rules() {}

    /** The rules, in the order of the report. */
    static List<Rule> of(Catalog catalog) {
        Places places = new Places(catalog);
        AgeRange ages = catalog.ages();
        Set<String> triplets = catalog.systemTriplets().entries().stream()
                .map(entry -> entry.triplet().text())
                .collect(Collectors.toSet());
        return List.of(
                new StructureRule(),
                new FieldRule("city", "city belongs to country", List.of(Field.CITY, Field.COUNTRY), places::judgeCity),
                new FieldRule(
                        "post_code",
                        "post code fits city",
                        List.of(Field.POST_CODE, Field.CITY, Field.COUNTRY),
                        places::judgePostCode),
                new FieldRule(
                        "post_code_form",
                        "post code has the form of country",
                        List.of(Field.POST_CODE, Field.COUNTRY),
                        places::judgePostCodeForm),
                new FieldRule(
                        "phone_number",
                        "phone number is valid in country",
                        List.of(Field.PHONE_NUMBER, Field.COUNTRY),
                        places::judgePhoneNumber),
                new FieldRule(
                        "area_code",
                        "phone number has the area code of city",
                        List.of(Field.PHONE_NUMBER, Field.CITY, Field.COUNTRY),
                        places::judgeAreaCode),
                FieldRule.of(
                        "house_number",
                        "house number is 1 to 9999, letter optional",
                        Field.HOUSE_NUMBER,
                        text -> HOUSE_NUMBER.matcher(text).matches()),
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
                        Handles::isReserved),
                FieldRule.of("age", "age is " + ages.min() + " to " + ages.max(), Field.AGE, text -> isAge(text, ages)),
                FieldRule.of("user_id", "user_id is a random UUID", Field.USER_ID, Uuids::isRandom),
                FieldRule.of("uuid", "UUID of device is a random UUID", Field.UUID, Uuids::isRandom),
                FieldRule.of(
                        "ipv4_address",
                        "IPv4 address is public unicast",
                        Field.IPV4_ADDRESS,
                        Ipv4Addresses::isPublicUnicast),
                FieldRule.of(
                        "ipv6_address",
                        "IPv6 address is global unicast",
                        Field.IPV6_ADDRESS,
                        Ipv6Addresses::isCanonicalGlobalUnicast),
                FieldRule.of(
                        "mac_address",
                        "MAC address is unicast and local",
                        Field.MAC_ADDRESS,
                        text -> LOCAL_MAC_ADDRESS.matcher(text).matches()),
                FieldRule.of(
                        "system_triplet", "system triplet is in catalog", Field.SYSTEM_TRIPLET, triplets::contains));
    }

    private static boolean isAge(String text, AgeRange ages) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            return false;
        }
        int age = Integer.parseInt(text);
        return age >= ages.min() && age <= ages.max();
    }
}
