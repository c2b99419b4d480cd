package io.populace.generation.drawing;

import io.populace.domain.Gender;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
        return names(Lexicon::womensFirstNames, Lexicon::mensFirstNames, user -> user.firstName);
    }

    /** Those of last names. */
    public Vocabulary lastNames() {
        return names(Lexicon::womensLastNames, Lexicon::mensLastNames, user -> user.lastName);
    }

    private Vocabulary names(
            Function<Lexicon, NameList> womens, Function<Lexicon, NameList> mens, Function<UserDraft, DrawnWord> name) {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[][] ofWomen = words(lexicon -> womens.apply(lexicon).texts(), values);
        int[][] ofMen = words(lexicon -> mens.apply(lexicon).texts(), values);
        return values.build(
                user -> (user.gender == Gender.FEMALE ? ofWomen : ofMen)[user.place.number()][name.apply(user).index]);
    }

    /** Those of genders. */
    public Vocabulary genders() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int female = values.number(Gender.FEMALE.toString());
        int male = values.number(Gender.MALE.toString());
        return values.build(user -> user.gender == Gender.FEMALE ? female : male);
    }

    /** Those of titles. */
    public Vocabulary titles() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[] ofWomen = numbers(place -> place.words().title(Gender.FEMALE), values);
        int[] ofMen = numbers(place -> place.words().title(Gender.MALE), values);
        return values.build(user -> (user.gender == Gender.FEMALE ? ofWomen : ofMen)[user.place.number()]);
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
                .map(place ->
                        numbers.computeIfAbsent(list.apply(place.words().lexicon()), words -> numbers(words, values)))
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
        return ofPlaces(place -> place.country().name());
    }

    /** Those of the codes of countries; absent where a catalog gives none. */
    public Vocabulary countryCodes() {
        return ofPlaces(place -> place.country().code());
    }

    /** Those of regions; absent where a catalog gives none. */
    public Vocabulary regions() {
        return ofPlaces(Place::region);
    }

    /** Those of time zones; absent where a catalog gives none. */
    public Vocabulary timeZones() {
        return ofPlaces(Place::timeZone);
    }

    /** Those of languages. */
    public Vocabulary languages() {
        return ofPlaces(place -> place.words().language());
    }

    private Vocabulary ofPlaces(Function<Place, Term> value) {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int[] numbers = numbers(value, values);
        return values.build(user -> numbers[user.place.number()]);
    }

    /** For each place, the number of its value. */
    private int[] numbers(Function<Place, Term> value, Vocabulary.Builder values) {
        return places.all().stream()
                .map(place -> value.apply(place).text())
                .mapToInt(text -> text.isEmpty() ? Vocabulary.ABSENT : values.number(text))
                .toArray();
    }

    /** Those of house numbers: all without a letter, then all with each letter. */
    public Vocabulary houseNumbers() {
        Vocabulary.Builder values = new Vocabulary.Builder();
        int highest = highest(HouseNumbers::highest);
        for (int letter = 0; letter <= highest(HouseNumbers::letters); letter++) {
            for (int house = 1; house <= highest; house++) {
                values.number(letter == 0 ? "" + house : "" + house + (char) ('a' + letter - 1));
            }
        }
        return values.build(user -> {
            int letter = user.houseLetter == 0 ? 0 : user.houseLetter - 'a' + 1;
            return letter * highest + user.houseNumber - 1;
        });
    }

    private int highest(ToIntFunction<HouseNumbers> limit) {
        return places.all().stream()
                .mapToInt(place -> limit.applyAsInt(place.country().houseNumbers()))
                .max()
                .orElse(0);
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
