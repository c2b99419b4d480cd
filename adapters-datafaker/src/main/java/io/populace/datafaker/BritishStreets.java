package io.populace.datafaker;

import java.util.List;
import java.util.stream.Stream;

/**
 * British street names. Datafaker's {@code en-GB} has none and falls back to American ones.
 *
 * <p>The words and suffixes are common on maps of British towns; every combination is a plausible street.
 */
final class BritishStreets {

    private static final List<String> FIRST_WORDS = List.of(
            "Abbey",
            "Albert",
            "Albion",
            "Alexandra",
            "Alma",
            "Ash",
            "Balmoral",
            "Beech",
            "Birch",
            "Bridge",
            "Broad",
            "Brook",
            "Cambridge",
            "Castle",
            "Cavendish",
            "Cedar",
            "Chapel",
            "Chestnut",
            "Church",
            "Clarence",
            "Cross",
            "Devonshire",
            "Elm",
            "Farm",
            "Field",
            "George",
            "Grange",
            "Green",
            "Grove",
            "Hawthorn",
            "Hazel",
            "Heath",
            "High",
            "Highfield",
            "Hill",
            "Holly",
            "King",
            "Lansdowne",
            "Laurel",
            "Lime",
            "London",
            "Manor",
            "Maple",
            "Market",
            "Meadow",
            "Mill",
            "New",
            "North",
            "Oak",
            "Orchard",
            "Oxford",
            "Park",
            "Poplar",
            "Princess",
            "Priory",
            "Quarry",
            "Queen",
            "Rectory",
            "Richmond",
            "Rowan",
            "Salisbury",
            "School",
            "South",
            "Spring",
            "Stanley",
            "Station",
            "Sycamore",
            "Trinity",
            "Union",
            "Vicarage",
            "Victoria",
            "Warwick",
            "Waterloo",
            "Wellington",
            "West",
            "Westfield",
            "Willow",
            "Windsor",
            "Wood",
            "York");

    private static final List<String> SUFFIXES = List.of(
            "Avenue",
            "Close",
            "Crescent",
            "Drive",
            "Gardens",
            "Lane",
            "Mews",
            "Road",
            "Street",
            "Terrace",
            "Walk",
            "Way");

    private BritishStreets() {}

    /** All of them. */
    static Stream<String> all() {
        return FIRST_WORDS.stream().flatMap(word -> SUFFIXES.stream().map(suffix -> word + " " + suffix));
    }
}
