package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records with other fields than the standard one, under other names. */
class OtherRecordsTest {

    private static final PhonePlan PLAN = new PhonePlan("", 9, "2");

    /** Cities of one name, a country without postcodes and codes, and one whose mobile numbers are not known. */
    private static final Catalog CATALOG = new Catalog(
            new GeoCatalog(List.of(
                    new Country(
                            "Česko",
                            "CZ",
                            "cs-CZ",
                            "420",
                            1,
                            new PostCodeForm("[1-7][0-9][0-9] [0-9][0-9]"),
                            List.of(PLAN),
                            List.of(new PhonePlan("", 9, "6")),
                            List.of(
                                    city("Praha", "Praha", new Location(50.088, 14.4208, 9_000), "Europe/Prague", null),
                                    city("Lhota", "Zlín", new Location(49.16, 17.63, 500), "Europe/Prague", null),
                                    city("Lhota", "Plzeň", new Location(49.7, 13.31, 500), "Europe/Prague", "de-CZ"))),
                    new Country(
                            "Nowhere",
                            null,
                            "en-US",
                            "1",
                            1,
                            PostCodeForm.NONE,
                            List.of(PLAN),
                            List.of(city("Nil", null, null, null, null))))),
            SystemTripletCatalog.uniform(List.of("x")),
            AgeRange.ADULTS);

    private static final String USER = """
            {"id": 7, "name": {"first": "Tereza", "last": "Nováková", "full": "Tereza Nováková", "latin": "Tereza Nováková"},
             "gender": "female", "title": "paní", "language": "cs", "age": 35, "born": "1990-05-17",
             "registered": "2006-05-17T00:00:00Z", "mobile": "+420601234567",
             "home": {"at": {"lat": 50.1, "lon": 14.4}, "city": "Praha", "region": "Praha", "zone": "Europe/Prague",
                      "zip": "110 00", "country": {"name": "Česko", "code": "CZ"}}}
            """;

    private static final Map<String, String> FIELDS = fields("id=index,name.first=first_name,name.last=last_name,"
            + "name.full=full_name,name.latin=full_name_latin,gender=gender,title=title,language=language,age=age,"
            + "born=birth_date,registered=registered_at,mobile=mobile_number,home.at.lat=address.latitude,"
            + "home.at.lon=address.longitude,home.city=address.city,home.region=address.region,"
            + "home.zone=address.time_zone,home.zip=address.post_code,home.country.name=address.country,"
            + "home.country.code=address.country_code");

    private static City city(
            String name,
            @Nullable String region,
            @Nullable Location location,
            @Nullable String timeZone,
            @Nullable String locale) {
        return new City(name, region, 1, null, List.of(), location, timeZone, null, locale);
    }

    private static Map<String, String> fields(String list) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String entry : list.split(",", -1)) {
            String[] parts = entry.split("=", 2);
            fields.put(parts[0], parts[parts.length - 1]);
        }
        return fields;
    }

    @Test
    void areJudgedInAllTheirFields() throws IOException {
        JsonNode report = report(FIELDS, USER);
        assertEquals(List.of(), Users.rules(report, "broken"));
        assertEquals(List.of("post_code"), Users.rules(report, "not_judged"));
        assertEquals(Users.parse("[\"title\"]"), report.get("fields_without_rules"));
        assertEquals(1, report.get("duplicates").size());
        assertEquals("id", report.at("/duplicates/0/field").asText());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            country_code    | /home/country/code | "SK"                       | SK, Česko
            country_code    | /home/country/code | null                       | no home.country.code, Česko
            region          | /home/region       | "Brno"                     | Brno, Praha, Česko
            region          | /home/region       | null                       | no home.region, Praha, Česko
            time_zone       | /home/zone         | "Europe/Vienna"            | Europe/Vienna, Praha, Česko
            time_zone       | /home/zone         | null                       | no home.zone, Praha, Česko
            coordinates     | /home/at/lat       | 50.2                       | 50.2, 14.4, Praha, Česko
            coordinates     | /home/at/lon       | 14.6                       | 50.1, 14.6, Praha, Česko
            coordinates     | /home/at/lon       | 374.4                      | 50.1, 374.4, Praha, Česko
            coordinates     | /home/at/lat       | 90                         | 90, 14.4, Praha, Česko
            coordinates     | /home/at/lat       | null                       | no home.at.lat, 14.4, Praha, Česko
            post_code_form  | /home/zip          | "11000"                    | 11000, Česko
            post_code_form  | /home/zip          | null                       | no home.zip, Česko
            mobile_number   | /mobile            | "+420224123456"            | +420224123456, Česko
            mobile_number   | /mobile            | "+421905123456"            | +421905123456, Česko
            mobile_number   | /mobile            | "601234567"                | 601234567, Česko
            mobile_number   | /mobile            | null                       | no mobile, Česko
            full_name       | /name/full         | "TerezaNováková"           | TerezaNováková, Tereza, Nováková
            full_name       | /name/full         | "Tereza Novák"               | Tereza Novák, Tereza, Nováková
            gender_of_first_name | /name/first   | "Jakub"                    | female, Jakub, Česko
            gender_of_last_name  | /name/last    | "Novák"                    | .
            gender_of_last_name  | /name/last    | "Pražský"                  | female, Pražský, Česko
            full_name_latin | /name/latin        | "Гана Новакова"            | Гана Новакова
            full_name_latin_of_name | /name/latin | "Tereza Novakova"         | Tereza Novakova, Tereza Nováková
            gender          | /gender            | "f"                        | f
            language        | /language          | "czech"                    | czech, Česko, Praha
            index           | /id                | -1                         | -1
            birth_date      | /born              | "1990-01-02"               | .
            birth_date      | /born              | "1991-01-02"               | 1991-01-02, 35
            birth_date      | /born              | "1989-12-31"               | 1989-12-31, 35
            birth_date      | /born              | "17.05.1990"               | 17.05.1990, 35
            birth_date      | /born              | "1990-02-30"               | 1990-02-30, 35
            registered_at   | /registered        | "2026-01-01T00:00:00Z"     | 2026-01-01T00:00:00Z
            registered_at   | /registered        | "2025-12-31T23:59:59"      | 2025-12-31T23:59:59
            registered_at   | /registered        | "2025-12-31T23:59:60Z"     | 2025-12-31T23:59:60Z
            registered_at   | /registered        | "2025-12-31T23:59:59.5Z"   | 2025-12-31T23:59:59.5Z
            registered_at   | /registered        | "2025-02-29T12:00:00Z"     | 2025-02-29T12:00:00Z
            registered_at_age | /registered      | "2006-05-16T23:59:59Z"     | 2006-05-16T23:59:59Z, 1990-05-17
            registered_at_age | /registered      | null                       | no registered, 1990-05-17
            structure       | /title             | null                       | title must be text: null
            structure       | /title             | ""                         | title must not be blank: ""
            structure       | /age               | null                       | age must be a whole number: null
            structure       | /home/at/lat       | "50.1"                     | home.at.lat must be a number or null: "50.1"
            structure       | /home/region       | ""                         | home.region must not be blank: ""
            structure       | /home/region       | 1                          | home.region must be text or null: 1
            coordinates     | /home/at/lat       | "abc"                      | abc, 14.4, Praha, Česko
            coordinates     | /home/at/lat       | "50.1d"                    | 50.1d, 14.4, Praha, Česko
            coordinates     | /home/at/lon       | true                       | 50.1, true, Praha, Česko
            structure       | /home/at           | 1                          | home.at must be an object: 1
            structure       | /home/street       | "x"                        | unknown key: home.street
            structure       | /name/x            | {"y": 1}                   | unknown key: name.x
            """)
    void breakTheRuleOfAFieldUnderTheirOwnNames(String rule, String pointer, String json, String shown)
            throws IOException {
        JsonNode report = report(FIELDS, with(pointer, json));
        if (shown.equals(".")) {
            assertEquals(0, Users.rule(report, rule).get("broken").asInt(), report.toString());
            return;
        }
        assertEquals(1, Users.rule(report, rule).get("broken").asInt(), report.toString());
        assertEquals("line 1: " + shown, Users.shown(report, rule));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zlín,  49.16, 17.63, cs
            Plzeň, 49.7,  13.31, cs
            Plzeň, 49.7,  13.31, de
            """)
    void fitOneOfTheCitiesOfOneName(String region, String latitude, String longitude, String language)
            throws IOException {
        String lhota = """
                {"city": "Lhota", "country": "Česko", "region": "%s", "lat": %s, "lon": %s, "language": "%s"}
                """.formatted(region, latitude, longitude, language);
        Map<String, String> fields = fields("city=address.city,country=address.country,region=address.region,"
                + "lat=address.latitude,lon=address.longitude,language=language");
        assertEquals(List.of(), Users.rules(report(fields, lhota), "broken"));
        assertEquals(
                List.of("coordinates"),
                Users.rules(report(fields, lhota.replace("\"lat\": 49", "\"lat\": 50")), "broken"));
        String other = region.equals("Zlín") ? "Plzeň" : "Zlín";
        assertEquals(List.of("coordinates"), Users.rules(report(fields, lhota.replace(region, other)), "broken"));
    }

    @Test
    void haveNoValuesWhereTheCatalogHasNone() throws IOException {
        Map<String, String> fields = fields("address.city,address.country,address.post_code,address.region,"
                + "address.latitude,address.longitude,address.time_zone,address.country_code,mobile_number");
        String nil = """
                {"address": {"city": "Nil", "country": "Nowhere", "post_code": null, "region": null, "latitude": null,
                             "longitude": null, "time_zone": null, "country_code": null}, "mobile_number": null}
                """;
        assertEquals(List.of(), Users.rules(report(fields, nil), "broken"));
        String all = nil.replaceAll("(latitude|longitude)\": null", "$1\": 1").replaceAll("null", "\"x\"");
        assertEquals(
                new TreeSet<>(List.of(
                        "post_code_form", "region", "coordinates", "time_zone", "country_code", "mobile_number")),
                new TreeSet<>(Users.rules(report(fields, all), "broken")));
    }

    /** Only the standard record, whose order is fixed, has an empty text in place of null. */
    @Test
    void haveNullsInAnotherOrderOfTheStandardFields() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("device.system_triplet", "device.system_triplet");
        Shape.STANDARD.fields().forEach(field -> fields.put(field.path(), field.path()));
        String user = Users.lines().get(0).replaceFirst("\"post_code\":\"[^\"]*\"", "\"post_code\":null");
        assertEquals(
                0, Users.rule(report(fields, user), "structure").get("broken").asInt());
    }

    @Test
    void countDuplicatesInFourFieldsAtMost() throws IOException {
        String five = "index,user_id,user_name,email_address,device.UUID";
        String user = """
                {"index": 1, "user_id": "x", "user_name": "x", "email_address": "x", "device": {"UUID": "x"}}
                """;
        assertEquals(4, report(fields(five), user).get("duplicates").size());
        assertEquals(2, report(fields("index,user_id"), user).get("duplicates").size());
    }

    @Test
    void areNotJudgedByRulesThatNeedOtherFields() throws IOException {
        JsonNode report = report(fields("city=address.city,age"), "{\"city\": \"Brno\", \"age\": 3}");
        assertEquals(List.of("age"), Users.rules(report, "broken"));
        assertEquals(List.of("city"), Users.rules(report, "not_judged"));
        assertEquals(
                Users.parse("[\"address.country\"]"), Users.rule(report, "city").get("missing_fields"));
        assertEquals(Users.parse("[]"), report.get("fields_without_rules"));
    }

    @Test
    void mayHaveNamesOfAnotherLanguageIfTheySaySo() throws IOException {
        JsonNode report = report(FIELDS, with("/language", "\"en\"").replace("Tereza", "Jakub"));
        assertEquals(List.of(), Users.rules(report, "broken"));
        assertEquals(
                List.of("post_code", "gender_of_first_name", "gender_of_last_name", "language"),
                Users.rules(report, "not_judged"));
    }

    @Test
    void mustNotHaveAFieldTwiceOrAnUnknownOne() {
        Map<String, String> twice = fields("a=age,b=age");
        assertEquals(
                "a field can be judged under one name only: age",
                assertThrows(IllegalArgumentException.class, () -> new Inspection(CATALOG, twice))
                        .getMessage());
        assertEquals(
                "no field given",
                assertThrows(IllegalArgumentException.class, () -> new Inspection(CATALOG, Map.of()))
                        .getMessage());
        Map<String, String> unknown = fields("salary");
        assertEquals(
                "unknown field: salary",
                assertThrows(IllegalArgumentException.class, () -> new Inspection(CATALOG, unknown))
                        .getMessage());
    }

    @Test
    void needHandlesThatAreMadeOfTheLatinName() throws IOException {
        Map<String, String> fields = fields("user_name,first_name,last_name,full_name_latin");
        String user = """
                {"user_name": "%s", "first_name": "花子", "last_name": "佐藤", "full_name_latin": "Sato Hanako"}
                """;
        for (String name : List.of("sato.hanako1", "hsato22", "hanako_s3", "sato4")) {
            assertEquals(List.of(), Users.rules(report(fields, user.formatted(name)), "broken"), name);
        }
        for (String name : List.of("suzuki1", "sato.taro1", "ato1")) {
            assertEquals(
                    List.of("user_name_of_name"), Users.rules(report(fields, user.formatted(name)), "broken"), name);
        }
    }

    private static String with(String pointer, String json) {
        ObjectNode user = (ObjectNode) Users.parse(USER);
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) user.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1), Users.parse(json));
        return user.toString();
    }

    private static JsonNode report(Map<String, String> fields, String user) throws IOException {
        Inspection inspection = new Inspection(CATALOG, fields);
        String line = Users.parse(user).toString();
        inspection.add("users", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        return Users.parse(inspection.report(null).toJson());
    }
}
