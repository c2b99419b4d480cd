package io.populace.json;

import static io.populace.json.CatalogTexts.CITY;
import static io.populace.json.CatalogTexts.COUNTRY;
import static io.populace.json.CatalogTexts.assertRefused;
import static io.populace.json.CatalogTexts.catalog;
import static io.populace.json.CatalogTexts.object;
import static io.populace.json.CatalogTexts.read;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact error of each bad country and city. In the tables, single quotes stand for double quotes. */
class CountryRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'locale': 5           => countries[0].locale must be text: 5
            'locale': ''          => X: locale must not be empty
            'name': null          => countries[0].name must be text: null
            'name': ''            => country name must not be empty
            'name': ' X'          => country name must not begin or end with white space:  X
            'capital': 'Y'        => countries[0].capital is not one of name, code, locale, calling_code, weight, post_code, cities
            'cities': {}          => countries[0].cities must be an array: {}
            'cities': []          => X: cities must be 1 or more: 0
            'cities': [true]      => countries[0].cities[0] must be an object: true
            'weight': 0           => countries must have at least one weight > 0: 0.0
            'weight': -1          => X: weight must be a number >= 0: -1.0
            'weight': 'x'         => countries[0].weight must be a number >= 0: "x"
            'weight': 1e999       => X: weight must be a number >= 0: Infinity
            'calling_code': 33    => countries[0].calling_code must be text: 33
            'calling_code': '033' => X: calling code must be one to three digits, the first not 0: 033
            'post_code': 5        => countries[0].post_code must be text: 5
            'post_code': '1|1'    => post code form must not repeat an alternative: 1|1
            'post_code': '[9-0]'  => post code form must have ranges in ascending order: [9-0]
            'post_code': '[0-9'   => post code form must close each [class] and leave none empty: [0-9
            'post_code': '1|{district}' => post code form must begin with {district} in every alternative or in none: 1|{district}
            'post_code': '1{district}'  => post code form must have only {district} at the start, [classes], letters, digits, spaces, hyphens: 1{district}
            'post_code': '{district}'   => Y: postal districts must be given if the post code form uses them: {district}
            """)
    void refusesABadCountry(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, property)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'name': 5                     => countries[0].cities[0].name must be text: 5
            'name': ' Y'                  => city name must not begin or end with white space:  Y
            'mayor': 'Z'                  => countries[0].cities[0].mayor is not one of name, english_name, region, weight, latitude, longitude, radius, time_zone, locale, area_code, subscriber_digits, subscriber_first_digits, postal_districts
            'weight': 0                   => X: cities must have at least one weight > 0: 0.0
            'weight': [1]                 => countries[0].cities[0].weight must be a number >= 0: [1]
            'english_name': ''            => English name must not be empty
            'latitude': 1                 => countries[0].cities[0].longitude is missing
            'longitude': 1                => countries[0].cities[0].latitude is missing
            'radius': 1                   => countries[0].cities[0].latitude is missing
            'latitude': '1'               => countries[0].cities[0].latitude must be a number: "1"
            'latitude': 90, 'longitude': 0    => countries[0].cities[0].latitude must be -89 to 89: 90.0
            'latitude': 0, 'longitude': 1e999 => countries[0].cities[0].longitude must be -180 to 180: Infinity
            'latitude': 0, 'longitude': 0, 'radius': -1 => countries[0].cities[0].radius must be 0 to 100000 metres: -1.0
            'time_zone': 1                => countries[0].cities[0].time_zone must be text: 1
            'time_zone': ''               => countries[0].cities[0].time_zone must be a name in the IANA time zone database, such as Europe/Paris: (empty)
            'time_zone': 'Europe/Pariss'  => countries[0].cities[0].time_zone must be a name in the IANA time zone database, such as Europe/Paris: Europe/Pariss; did you mean Europe/Paris?
            'locale': ' fr'               => Y: locale must not begin or end with white space:  fr
            'area_code': 1                => countries[0].cities[0].area_code must be text: 1
            'area_code': '0x'             => area code must be digits: 0x
            'area_code': '12345678'       => Y: phone numbers must have at most 15 digits: 17
            'subscriber_digits': '7'      => countries[0].cities[0].subscriber_digits must be a whole number: "7"
            'subscriber_digits': 0        => subscriber digits must be 1 to 15: 0
            'subscriber_digits': 16       => subscriber digits must be 1 to 15: 16
            'subscriber_digits': 7.5      => countries[0].cities[0].subscriber_digits must be a whole number: 7.5
            'subscriber_digits': 1e10     => countries[0].cities[0].subscriber_digits must be a whole number: 1.0E10
            'subscriber_first_digits': 2  => countries[0].cities[0].subscriber_first_digits must be text: 2
            'subscriber_first_digits': '' => subscriber first digits must be one or more distinct digits: (empty)
            'subscriber_first_digits': '22' => subscriber first digits must be one or more distinct digits: 22
            'postal_districts': '1'       => countries[0].cities[0].postal_districts must be an array: "1"
            'postal_districts': [1]       => countries[0].cities[0].postal_districts[0] must be text: 1
            'postal_districts': ['2']     => Y: postal districts must be whole postcodes of the form 1, which has no {district}: 2
            'postal_districts': ['é']     => Y: a postal district must be at most 16 letters A to Z, digits, spaces and hyphens: é
            """)
    void refusesABadCity(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, "'cities': [" + object(CITY, property) + "]")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'area_code': '1'         => countries[0].cities[0].subscriber_digits is missing
            'subscriber_digits': 7   => countries[0].cities[0].area_code is missing
            'subscriber_first_digits': '2' => countries[0].cities[0].area_code is missing
            """)
    void refusesAnIncompletePhonePlan(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, "'cities': [" + object(Map.of("name", "'Y'"), property) + "]")));
    }

    @Test
    void refusesAnUnknownCountryCode() {
        assertRefused(
                "country must have a known code, calling_code or locale with a country, such as fr-FR: fr",
                catalog("{'name': 'X', 'locale': 'fr', 'cities': ['Y']}"));
        assertRefused(
                "country must have a known code, calling_code or locale with a country, such as fr-FR: QQ",
                catalog("{'name': 'X', 'locale': 'fr-FR', 'code': 'QQ', 'cities': ['Y']}"));
    }

    @Test
    void requiresAPostCodeFormIfThereIsNoDefault() throws IOException {
        assertRefused(
                "country Nigeria must have post_code, or null if it has no postcodes; no default is known for: NG",
                catalog("{'name': 'Nigeria', 'locale': 'en-NG', 'cities': ['Lagos']}"));
        read(catalog("{'name': 'Nigeria', 'locale': 'en-NG', 'post_code': null, 'cities': ['Lagos']}"));
        read(catalog("{'name': 'Nigeria', 'locale': 'en-NG', 'cities': [{'name': 'Lagos',"
                + " 'postal_districts': ['100001']}]}"));
    }

    @Test
    void refusesDefaultLandlinesWithTheCallingCodeOfAnotherCountry() {
        assertRefused(
                "country X must have calling_code 1, that of CA, as not all its cities have area codes: 7",
                catalog("{'name': 'X', 'code': 'CA', 'calling_code': '7', 'locale': 'en-CA', 'cities': ['Y']}"));
    }
}
