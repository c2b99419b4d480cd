package io.populace.datafaker;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadataCollection;
import io.populace.domain.PhonePlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the landlines or the mobile numbers of all countries in libphonenumber's metadata, as a resource of the world. */
final class PhonePlanCompiler {

    private PhonePlanCompiler() {}

    /** A line for each country: its ISO 3166-1 code, its calling code and its plans. */
    static String compile(NumberKind kind) throws IOException {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        StringBuilder text = new StringBuilder();
        for (int callingCode : new TreeSet<>(phones.getSupportedCallingCodes())) {
            // The main country comes first: Russia for 7. Codes such as 800 belong to no country.
            List<PhoneMetadata> countries = new ArrayList<>();
            for (String region : phones.getRegionCodesForCountryCode(callingCode)) {
                if (phones.getSupportedRegions().contains(region)) {
                    countries.add(metadata(region));
                }
            }
            List<List<PhonePlan>> plans = NumberSearch.plans(kind, countries);
            for (int i = 0; i < countries.size(); i++) {
                text.append(countries.get(i).getId()).append(' ').append(callingCode);
                plans.get(i).forEach(plan -> text.append(' ').append(text(plan)));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String text(PhonePlan plan) {
        return plan.areaCode() + "/" + plan.subscriberDigits() + "/" + plan.firstDigits();
    }

    private static PhoneMetadata metadata(String region) throws IOException {
        String resource = "data/PhoneNumberMetadataProto_" + region;
        try (InputStream in = PhoneNumberUtil.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("libphonenumber must have its metadata: " + resource);
            }
            PhoneMetadataCollection collection = new PhoneMetadataCollection();
            collection.readExternal(new ObjectInputStream(in));
            return collection.getMetadataList().get(0);
        }
    }
}
