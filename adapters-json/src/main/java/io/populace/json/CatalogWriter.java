package io.populace.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a catalog as JSON for {@link CatalogReader}: a starting point for your own. */
public final class CatalogWriter {

    private CatalogWriter() {}

    /** Writes {@code catalog} and a line end; leaves {@code out} open. */
    public static void write(Catalog catalog, OutputStream out) throws IOException {
        out.write(JsonDocument.write(root -> write(catalog, root)));
    }

    /** A digest of the document: equal for equal catalogs, and for no others. */
    public static String digest(Catalog catalog) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] document = JsonDocument.write(root -> write(catalog, root));
            return "sha256:" + HexFormat.of().formatHex(sha256.digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /** Puts {@code catalog} into an empty object. */
    static void write(Catalog catalog, ObjectNode root) {
        ArrayNode countries = root.putArray("countries");
        catalog.geography().countries().forEach(country -> add(country, countries.addObject()));
        ArrayNode triplets = root.putArray("system_triplets");
        for (SystemTripletCatalog.Entry entry : catalog.systemTriplets().entries()) {
            triplets.addObject().put("name", entry.triplet().text()).put("weight", entry.weight());
        }
        root.putObject("ages")
                .put("min", catalog.ages().min())
                .put("max", catalog.ages().max());
        root.put("as_of", catalog.asOf().toString());
        if (catalog.safe()) {
            root.put("safe", true);
        }
    }

    private static void add(Country country, ObjectNode node) {
        node.put("name", country.name());
        if (country.code() != null) {
            node.put("code", country.code());
        }
        node.put("locale", country.locale())
                .put("calling_code", country.callingCode())
                .put("weight", country.weight())
                .put(
                        "post_code",
                        country.postCodeForm().equals(PostCodeForm.NONE)
                                ? null
                                : country.postCodeForm().pattern());
        ArrayNode cities = node.putArray("cities");
        country.cities().forEach(city -> add(city, cities.addObject()));
    }

    private static void add(City city, ObjectNode node) {
        node.put("name", city.name());
        if (city.englishName() != null) {
            node.put("english_name", city.englishName());
        }
        if (city.region() != null) {
            node.put("region", city.region());
        }
        node.put("weight", city.weight());
        Location location = city.location();
        if (location != null) {
            node.put("latitude", location.latitude())
                    .put("longitude", location.longitude())
                    .put("radius", location.radius());
        }
        if (city.timeZone() != null) {
            node.put("time_zone", city.timeZone());
        }
        if (city.locale() != null) {
            node.put("locale", city.locale());
        }
        PhonePlan plan = city.phonePlan();
        if (plan != null) {
            node.put("area_code", plan.areaCode())
                    .put("subscriber_digits", plan.subscriberDigits())
                    .put("subscriber_first_digits", plan.firstDigits());
        }
        if (!city.postalDistricts().isEmpty()) {
            ArrayNode districts = node.putArray("postal_districts");
            city.postalDistricts().forEach(districts::add);
        }
    }
}
