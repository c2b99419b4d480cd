package io.populace.generation.drawing;

import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The vocabularies of a population: of all that is drawn from a list. Each is made when asked for. */
public final class Vocabularies {

    private final Places places;
    private final SystemTriplets systemTriplets;

    Vocabularies(Places places, SystemTriplets systemTriplets) {
        this.places = places;
        this.systemTriplets = systemTriplets;
    }

    /** Those of first names. */
    public Vocabulary firstNames() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[][] numbers = words(lexicon -> lexicon.womensFirstNames().texts(), values);
        return values.build(user -> numbers[user.place.number()][user.firstName.index]);
    }

    /** Those of last names. */
    public Vocabulary lastNames() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[][] numbers = words(lexicon -> lexicon.womensLastNames().texts(), values);
        return values.build(user -> numbers[user.place.number()][user.lastName.index]);
    }

    /** Those of street names. */
    public Vocabulary streets() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[][] numbers = words(Lexicon::streets, values);
        return values.build(user -> numbers[user.place.number()][user.street.index]);
    }

    /** For each place, the number of each word of its language's list. */
    private int[][] words(Function<Lexicon, WordList> list, Vocabulary.Builder values) {
        Map<WordList, int[]> numbers = new HashMap<>(); // many places share a language
        return places.all().stream()
                .map(place -> numbers.computeIfAbsent(list.apply(place.lexicon()), words -> numbers(words, values)))
                .toArray(int[][]::new);
    }

    private static int[] numbers(WordList words, Vocabulary.Builder values) {
        int[] numbers = new int[words.size()];
        for (int word = 0; word < numbers.length; word++) {
            numbers[word] = values.number(words.text(word));
        }
        return numbers;
    }

    /** Those of cities. */
    public Vocabulary cities() {
        return ofPlaces(Place::city);
    }

    /** Those of countries. */
    public Vocabulary countries() {
        return ofPlaces(Place::country);
    }

    /** Those of the codes of countries; absent where a catalog gives none. */
    public Vocabulary countryCodes() {
        return ofPlaces(Place::countryCode);
    }

    /** Those of languages. */
    public Vocabulary languages() {
        return ofPlaces(Place::language);
    }

    private Vocabulary ofPlaces(Function<Place, Term> value) {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[] numbers = places.all().stream()
                .map(place -> value.apply(place).text())
                .mapToInt(text -> text.isEmpty() ? Vocabulary.ABSENT : values.number(text))
                .toArray();
        return values.build(user -> numbers[user.place.number()]);
    }

    /** Those of house numbers: all without a letter, then all with each letter. */
    public Vocabulary houseNumbers() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        for (int letter = 0; letter <= AddressDraw.HOUSE_LETTERS; letter++) {
            for (int house = 1; house <= AddressDraw.MAX_HOUSE_NUMBER; house++) {
                values.number(letter == 0 ? "" + house : "" + house + (char) ('a' + letter - 1));
            }
        }
        return values.build(user -> {
            int letter = user.houseLetter == 0 ? 0 : user.houseLetter - 'a' + 1;
            return letter * AddressDraw.MAX_HOUSE_NUMBER + user.houseNumber - 1;
        });
    }

    /** Those of system triplets. */
    public Vocabulary systemTriplets() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[] numbers = systemTriplets.all().stream()
                .mapToInt(triplet -> values.number(triplet.text()))
                .toArray();
        return values.build(user -> numbers[user.systemTripletNumber]);
    }
}
