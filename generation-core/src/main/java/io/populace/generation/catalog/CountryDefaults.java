package io.populace.generation.catalog;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import io.populace.domain.PhonePlan;
import io.populace.generation.lexicon.LanguageTags;
import io.populace.generation.lexicon.PostCodeSamples;
import io.populace.generation.random.KeyedRandom;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a country gets that its catalog leaves out: calling code and phone numbers from libphonenumber's metadata,
 * postcodes in the format of its language. Found out once, when a catalog is read.
 */
public final class CountryDefaults {

    /** As many digits are left open as the metadata lets be, but no more: enough for ten million subscribers. */
    private static final int MAX_SUBSCRIBER_DIGITS = 7;

    /** How many numbers that begin alike must all be valid. Plans differ by their first digits, so this is ample. */
    private static final int TRIALS = 200;

    private final String locale;
    private final @Nullable String code;
    private final @Nullable String callingCode;
    private @Nullable String region;
    private @Nullable PhonePlan phonePlan;
    private @Nullable List<String> postCodes;

    /**
     * The defaults of a country; nothing is looked up before it is asked for.
     *
     * @param locale tag of its language, as {@link LanguageTags} takes it
     * @param code its ISO 3166-1 alpha-2 code, or null: then that of the locale or, if the calling code is not that
     *     country's, of the calling code
     * @param callingCode digits, or null if not known
     */
    public CountryDefaults(String locale, @Nullable String code, @Nullable String callingCode) {
        this.locale = LanguageTags.canonical(locale);
        this.code = code;
        this.callingCode = callingCode;
    }

    /**
     * The digits that its telephone numbers begin with.
     *
     * @throws IllegalArgumentException if locale and codes do not say which country it is
     */
    public String callingCode() {
        return callingCode != null ? callingCode : String.valueOf(phones().getCountryCodeForRegion(region()));
    }

    /**
     * Postcodes in the format of the language.
     *
     * @throws IllegalArgumentException if Datafaker does not have the locale
     */
    public List<String> postCodes() {
        if (postCodes == null) {
            postCodes = PostCodeSamples.of(locale);
        }
        return postCodes;
    }

    /**
     * Numbers like libphonenumber's example, with as many digits open as can be while every number stays valid.
     *
     * @throws IllegalArgumentException if locale and codes do not say which country it is
     */
    public PhonePlan phonePlan() {
        if (phonePlan == null) {
            phonePlan = findPhonePlan();
        }
        return phonePlan;
    }

    private static PhoneNumberUtil phones() {
        return PhoneNumberUtil.getInstance();
    }

    private String region() {
        if (region == null) {
            String found =
                    code != null ? code : region(Locale.forLanguageTag(locale).getCountry(), callingCode);
            if (!phones().getSupportedRegions().contains(found)) {
                throw new IllegalArgumentException(
                        "country must have a known code, calling_code or locale with a country, such as fr-FR: "
                                + (found.isEmpty() ? locale : found));
            }
            region = found;
        }
        return region;
    }

    /** Several countries may share a calling code, as all of North America does: the locale then says which it is. */
    private static String region(String localeRegion, @Nullable String callingCode) {
        if (callingCode == null || !callingCode.matches("[0-9]{1,3}")) {
            return localeRegion;
        }
        List<String> regions = phones().getRegionCodesForCountryCode(Integer.parseInt(callingCode));
        return regions.contains(localeRegion)
                ? localeRegion
                : phones().getRegionCodeForCountryCode(Integer.parseInt(callingCode));
    }

    private PhonePlan findPhonePlan() {
        String example = phones().getNationalSignificantNumber(example());
        for (int open = Math.min(MAX_SUBSCRIBER_DIGITS, example.length()); open > 1; open--) {
            String areaCode = example.substring(0, example.length() - open);
            StringBuilder firstDigits = new StringBuilder();
            for (char first = '0'; first <= '9'; first++) {
                if (allValid(areaCode + first, open - 1)) {
                    firstDigits.append(first);
                }
            }
            if (!firstDigits.isEmpty()) {
                return new PhonePlan(areaCode, open, firstDigits.toString());
            }
        }
        int last = example.length() - 1;
        return new PhonePlan(example.substring(0, last), 1, example.substring(last));
    }

    private Phonenumber.PhoneNumber example() {
        Phonenumber.PhoneNumber landline = phones().getExampleNumberForType(region(), PhoneNumberType.FIXED_LINE);
        return landline != null ? landline : phones().getExampleNumber(region());
    }

    private boolean allValid(String prefix, int moreDigits) {
        long count = Math.round(Math.pow(10, moreDigits));
        for (int trial = 0; trial < TRIALS; trial++) {
            long rest = KeyedRandom.below(KeyedRandom.mix(trial), count);
            String padded = String.valueOf(count + rest).substring(1);
            Phonenumber.PhoneNumber number = new Phonenumber.PhoneNumber()
                    .setCountryCode(phones().getCountryCodeForRegion(region()))
                    .setNationalNumber(Long.parseLong(prefix + padded))
                    .setItalianLeadingZero(prefix.startsWith("0"));
            if (!phones().isValidNumberForRegion(number, region())) {
                return false;
            }
        }
        return true;
    }
}
