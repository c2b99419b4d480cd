package io.populace.generation.drawing;

import io.populace.domain.Country;
import io.populace.domain.PhonePlan;
import io.populace.generation.lexicon.Term;
import java.util.List;
import java.util.Objects;

/** What the cities of a country share, compiled for drawing. */
final class CountryTables {

    private final Term name;
    private final Term code;
    private final String callingCode;
    private final PhoneNumberTable phoneNumbers;
    private final PhoneNumberTable mobileNumbers;
    private final PostCodeTable postCodes;
    private final boolean divided;
    private final HouseNumbers houseNumbers;

    CountryTables(Country country) {
        name = Term.of(country.name());
        code = Term.of(Objects.requireNonNullElse(country.code(), ""));
        callingCode = country.callingCode();
        phoneNumbers = new PhoneNumberTable(callingCode, country.phonePlans());
        mobileNumbers = new PhoneNumberTable(callingCode, country.mobilePlans());
        postCodes = new PostCodeTable(country.postCodeForm());
        divided = country.postCodeForm().usesDistrict();
        houseNumbers = HouseNumbers.of(country.code());
    }

    Term name() {
        return name;
    }

    /** ISO 3166-1 alpha-2; empty if it is not known. */
    Term code() {
        return code;
    }

    /** The landlines of cities that have no plan of their own. */
    PhoneNumberTable phoneNumbers() {
        return phoneNumbers;
    }

    /** The landlines of a city. */
    PhoneNumberTable phoneNumbers(PhonePlan plan) {
        return new PhoneNumberTable(callingCode, List.of(plan));
    }

    /** Its mobile numbers; an empty table if they cannot be told from landlines. */
    PhoneNumberTable mobileNumbers() {
        return mobileNumbers;
    }

    /** Whole postcodes or, if they are divided, the part after the district. */
    PostCodeTable postCodes() {
        return postCodes;
    }

    /** Whether a postcode starts with a district. */
    boolean isDivided() {
        return divided;
    }

    /** How its houses are numbered. */
    HouseNumbers houseNumbers() {
        return houseNumbers;
    }
}
