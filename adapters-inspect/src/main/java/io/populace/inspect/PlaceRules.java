package io.populace.inspect;

import java.util.List;
import java.util.regex.Pattern;

/** The rules on where users live. */
final class PlaceRules {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}[A-Za-z]?");

    private PlaceRules() {}

    static List<FieldRule> of(Places places) {
        return List.of(
                new FieldRule("city", "city belongs to country", List.of(Field.CITY, Field.COUNTRY), places::judgeCity),
                new FieldRule(
                        "country_code",
                        "country code is that of country",
                        List.of(Field.COUNTRY_CODE, Field.COUNTRY),
                        places::judgeCountryCode),
                new FieldRule(
                        "region",
                        "region is that of city",
                        List.of(Field.REGION, Field.CITY, Field.COUNTRY),
                        places::judgeRegion),
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
                        "time_zone",
                        "time zone is that of city",
                        List.of(Field.TIME_ZONE, Field.CITY, Field.COUNTRY),
                        places::judgeTimeZone),
                new FieldRule(
                        "coordinates",
                        "coordinates are in the city",
                        List.of(Field.LATITUDE, Field.LONGITUDE, Field.CITY, Field.COUNTRY),
                        places::judgePoint),
                FieldRule.of(
                        "house_number",
                        "house number is 1 to 9999, letter optional",
                        Field.HOUSE_NUMBER,
                        text -> HOUSE_NUMBER.matcher(text).matches()));
    }
}
