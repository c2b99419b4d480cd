package io.populace.generation.drawing;

import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.WordList;
import java.util.List;

/** A city, compiled for drawing: everything that depends on where a user lives. */
final class Place {

    /** A district and the part after it. */
    static final int MAX_POST_CODE = 2 * PostCodeForm.MAX_LENGTH;

    /** The place of a draft before its first draw. */
    static final Place NOWHERE = nowhere();

    private final int number;
    private final Term country;
    private final Term countryCode;
    private final Term city;
    private final Term language;
    private final Lexicon lexicon;
    private final boolean lastNameFirst;
    private final PhoneNumberTable phoneNumbers;
    private final WordList postalDistricts;
    private final PostCodeTable postCodes;

    /**
     * A place.
     *
     * @param number its number in the catalog, from 0 on
     * @param countryCode ISO 3166-1 alpha-2, or empty
     * @param lexicon lexicon of the city
     * @param postalDistricts the districts that its postcodes start with; empty if they have none
     * @param postCodes the part after the district
     */
    Place(
            int number,
            Term country,
            Term countryCode,
            Term city,
            Lexicon lexicon,
            PhoneNumberTable phoneNumbers,
            WordList postalDistricts,
            PostCodeTable postCodes) {
        this.number = number;
        this.country = country;
        this.countryCode = countryCode;
        this.city = city;
        this.lexicon = lexicon;
        this.language = Term.of(lexicon.language());
        this.lastNameFirst = lexicon.isLastNameFirst();
        this.phoneNumbers = phoneNumbers;
        this.postalDistricts = postalDistricts;
        this.postCodes = postCodes;
    }

    private static Place nowhere() {
        Term nowhere = Term.of("Nowhere");
        NameList nobody = NameList.of(List.of("nobody"));
        return new Place(
                0,
                nowhere,
                Term.of(""),
                nowhere,
                new Lexicon("und", nobody, nobody, WordList.of(List.of("Nowhere"))),
                new PhoneNumberTable("1", List.of(new PhonePlan("", 1, "0"))),
                WordList.of(List.of()),
                new PostCodeTable(PostCodeForm.NONE));
    }

    /** The place's number in the catalog, from 0 on. */
    int number() {
        return number;
    }

    Term country() {
        return country;
    }

    /** ISO 3166-1 alpha-2; empty if it is not known. */
    Term countryCode() {
        return countryCode;
    }

    Term city() {
        return city;
    }

    /** The language of the lexicon, such as {@code en}. */
    Term language() {
        return language;
    }

    /** The lexicon of the city. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether the language of the city writes the last name before the first. */
    boolean isLastNameFirst() {
        return lastNameFirst;
    }

    /** The landlines of the city. */
    PhoneNumberTable phoneNumbers() {
        return phoneNumbers;
    }

    /** The districts that postcodes start with; empty if the postcodes have none. */
    WordList postalDistricts() {
        return postalDistricts;
    }

    /** The part of a postcode after the district. */
    PostCodeTable postCodes() {
        return postCodes;
    }
}
