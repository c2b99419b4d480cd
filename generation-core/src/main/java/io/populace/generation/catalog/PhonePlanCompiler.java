package io.populace.generation.catalog;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadataCollection;
import io.populace.domain.PhonePlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Run by the build: finds the landlines of all countries in libphonenumber's metadata and writes them as a resource. */
final class PhonePlanCompiler {

    private PhonePlanCompiler() {}

    /** Writes the resource to the folder of classes {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], PhonePlanCompiler.class.getPackageName().split("\\.", -1));
        Files.createDirectories(folder);
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
            List<List<PhonePlan>> plans = LandlineSearch.plans(countries);
            for (int i = 0; i < countries.size(); i++) {
                text.append(countries.get(i).getId()).append(' ').append(callingCode);
                plans.get(i).forEach(plan -> text.append(' ').append(text(plan)));
                text.append('\n');
            }
        }
        Files.writeString(folder.resolve(PhonePlans.RESOURCE), text);
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
