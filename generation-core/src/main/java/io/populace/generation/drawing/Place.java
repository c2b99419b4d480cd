package io.populace.generation.drawing;

import io.populace.domain.City;
import io.populace.domain.Country;
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
    private final Term phonePrefix;
    private final Term phoneFirstDigits;
    private final int phoneDigits;
    private final WordList postalDistricts;
    private final PostCodeTable postCodes;

    /**
     * A place.
     *
     * @param lexicon of the country
     * @param postalDistricts those of the city, perhaps shared with others
     */
    Place(Country country, City city, Lexicon lexicon, WordList postalDistricts) {
        this.country = Term.of(country.name());
        this.city = Term.of(city.name());
        this.lexicon = lexicon;
        PhonePlan plan = city.phonePlan();
        this.phonePrefix = Term.of("+" + country.callingCode() + plan.areaCode());
        this.phoneFirstDigits = Term.of(plan.firstDigits());
        this.phoneDigits = plan.subscriberDigits();
        this.postalDistricts = postalDistricts;
        this.postCodes = new PostCodeTable(country.postCodeForm());
    }

    private static Place nowhere() {
        City city = new City("Nowhere", 1, new PhonePlan("", 1, "0"), List.of());
        Country country = new Country("Nowhere", "und", "1", 1, new PostCodeForm("0"), List.of(city));
        NameList nobody = NameList.of(List.of("nobody"));
        Lexicon nothing = new Lexicon("und", nobody, nobody, WordList.of(List.of("Nowhere")));
        return new Place(country, city, nothing, WordList.of(List.of()));
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

    /** {@code +}, calling code and area code. */
    Term phonePrefix() {
        return phonePrefix;
    }

    /** The digits that a subscriber's number may begin with. */
    Term phoneFirstDigits() {
        return phoneFirstDigits;
    }

    /** How many digits a subscriber's number has. */
    int phoneDigits() {
        return phoneDigits;
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
