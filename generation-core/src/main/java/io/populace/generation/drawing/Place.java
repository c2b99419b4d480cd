package io.populace.generation.drawing;

import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.WordList;
import java.util.List;

/** A city, compiled for drawing: all that a user's home decides. */
final class Place {

    /** A district and what follows it. */
    static final int MAX_POST_CODE = 2 * PostCodeForm.MAX_LENGTH;

    /** Where a draft is before its first draw. */
    static final Place NOWHERE = nowhere();

    private final Term country;
    private final Term city;
    private final Lexicon lexicon;
    private final PhoneNumberTable phoneNumbers;
    private final WordList postalDistricts;
    private final PostCodeTable postCodes;

    /**
     * A place.
     *
     * @param lexicon of the country
     * @param postalDistricts what its postcodes begin with; an empty list if they do not begin with a district
     * @param postCodes what follows the district
     */
    Place(
            Term country,
            Term city,
            Lexicon lexicon,
            PhoneNumberTable phoneNumbers,
            WordList postalDistricts,
            PostCodeTable postCodes) {
        this.country = country;
        this.city = city;
        this.lexicon = lexicon;
        this.phoneNumbers = phoneNumbers;
        this.postalDistricts = postalDistricts;
        this.postCodes = postCodes;
    }

    private static Place nowhere() {
        Term nowhere = Term.of("Nowhere");
        NameList nobody = NameList.of(List.of("nobody"));
        return new Place(
                nowhere,
                nowhere,
                new Lexicon("und", nobody, nobody, WordList.of(List.of("Nowhere"))),
                new PhoneNumberTable("1", List.of(new PhonePlan("", 1, "0"))),
                WordList.of(List.of()),
                new PostCodeTable(PostCodeForm.NONE));
    }

    Term country() {
        return country;
    }

    Term city() {
        return city;
    }

    /** That of the country. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Its landlines. */
    PhoneNumberTable phoneNumbers() {
        return phoneNumbers;
    }

    /** What a postcode begins with; empty if the country's do not begin with a district. */
    WordList postalDistricts() {
        return postalDistricts;
    }

    /** What a postcode goes on with. */
    PostCodeTable postCodes() {
        return postCodes;
    }
}
