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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A city, compiled for drawing: everything that depends on where a user lives. */
final class Place {

    /** A district and the part after it. */
    static final int MAX_POST_CODE = 2 * PostCodeForm.MAX_LENGTH;

    private static final WordList NO_DISTRICTS = WordList.of(List.of());

    /** Follows a district that is a whole postcode. */
    private static final PostCodeTable NOTHING_MORE = new PostCodeTable(PostCodeForm.NONE);

    /** The place of a draft before its first draw. */
    static final Place NOWHERE = nowhere();

    private final int number;
    private final CountryTables country;
    private final Term city;
    private final Term region;
    private final Term timeZone;
    private final @Nullable CityDisc disc;
    private final LocalWords words;
    private final PhoneNumberTable phoneNumbers;
    private final WordList postalDistricts;
    private final PostCodeTable postCodes;

    /**
     * A place.
     *
     * @param number its number in the catalog, from 0 on
     * @param country what it shares with the other cities of its country
     * @param words those of its language
     */
    Place(int number, CountryTables country, City city, LocalWords words) {
        this.number = number;
        this.country = country;
        this.city = Term.of(city.name());
        this.region = Term.of(Objects.requireNonNullElse(city.region(), ""));
        this.timeZone = Term.of(Objects.requireNonNullElse(city.timeZone(), ""));
        this.disc = city.location() == null ? null : new CityDisc(city.location());
        this.words = words;
        PhonePlan plan = city.phonePlan();
        this.phoneNumbers = plan == null ? country.phoneNumbers() : country.phoneNumbers(plan);
        List<String> districts = city.postalDistricts();
        this.postalDistricts = districts.isEmpty() ? NO_DISTRICTS : WordList.of(districts);
        this.postCodes = country.isDivided() || districts.isEmpty() ? country.postCodes() : NOTHING_MORE;
    }

    private static Place nowhere() {
        NameList nobody = NameList.of(List.of("nobody"));
        Lexicon lexicon = new Lexicon("und", nobody, nobody, WordList.of(List.of("Nowhere")));
        City city = new City("Nowhere", 1, new PhonePlan("", 1, "0"), List.of());
        Country country = new Country("Nowhere", null, "und", "1", 1, PostCodeForm.NONE, List.of(), List.of(city));
        return new Place(0, new CountryTables(country), city, new LocalWords(any -> lexicon, "und"));
    }

    /** The place's number in the catalog, from 0 on. */
    int number() {
        return number;
    }

    /** What the place shares with the other cities of its country. */
    CountryTables country() {
        return country;
    }

    Term city() {
        return city;
    }

    /** State, province or county; empty if it is not known. */
    Term region() {
        return region;
    }

    /** Name in the IANA time zone database; empty if it is not known. */
    Term timeZone() {
        return timeZone;
    }

    /** Where it is; null if it is not known. */
    @Nullable
    CityDisc disc() {
        return disc;
    }

    /** The words of the place's language. */
    LocalWords words() {
        return words;
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
