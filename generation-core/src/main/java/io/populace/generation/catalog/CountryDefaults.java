package io.populace.generation.catalog;

import io.populace.domain.Excerpt;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.generation.lexicon.LanguageTags;
import io.populace.world.WorldResource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Defaults for what a catalog leaves out of a country: its calling code, landlines and mobile numbers, from libphonenumber's metadata, and the
 * form of its postcodes. The resources are read at the first use.
 */
public final class CountryDefaults {

    private CountryDefaults() {}

    /** A class of its own, so that the resources are not read for a catalog that leaves nothing out. */
    private static final class Known {

        static final PhonePlans PHONE_PLANS = PhonePlans.ofLandlines();
        static final Properties POST_CODES = postCodes();

        private static Properties postCodes() {
            Properties forms = new Properties();
            try {
                forms.load(new StringReader(WorldResource.text("post-codes.properties")));
                return forms;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A class of its own likewise. */
    private static final class Mobile {

        static final PhonePlans PLANS = PhonePlans.ofMobiles();
    }

    /**
     * The ISO 3166-1 code of a country that has defaults.
     *
     * @param locale language tag, in a form that {@link LanguageTags} accepts
     * @param code the code in the catalog; if null, the country of the locale or, if that has another calling code, the main
     *     country of the calling code
     * @param callingCode digits, or null if unknown
     * @throws IllegalArgumentException if locale and codes name no known country
     */
    public static String code(String locale, @Nullable String code, @Nullable String callingCode) {
        String localeCode =
                Locale.forLanguageTag(LanguageTags.canonical(locale)).getCountry();
        String found = code != null ? code : localeCode;
        if (code == null && callingCode != null && !callingCode.equals(Known.PHONE_PLANS.callingCode(localeCode))) {
            found = Objects.requireNonNullElse(Known.PHONE_PLANS.mainCountry(callingCode), "");
        }
        if (Known.PHONE_PLANS.callingCode(found) == null) {
            throw new IllegalArgumentException(
                    "country must have a known code, calling_code or locale with a country, such as fr-FR: "
                            + Excerpt.of(code != null ? code : callingCode != null ? callingCode : locale));
        }
        return found;
    }

    /**
     * The calling code, such as 49 for Germany.
     *
     * @param code a result of {@link #code}
     */
    public static String callingCode(String code) {
        return Objects.requireNonNull(Known.PHONE_PLANS.callingCode(code), code);
    }

    /**
     * Landlines, spread over the area codes of the country.
     *
     * @param code a result of {@link #code}
     * @return at least one plan; the same list every time
     */
    public static List<PhonePlan> phonePlans(String code) {
        return Known.PHONE_PLANS.of(code);
    }

    /**
     * Its mobile numbers, spread over those that libphonenumber has.
     *
     * @param code ISO 3166-1
     * @param callingCode digits
     * @return empty if mobile numbers cannot be told from landlines, or the country does not have that calling code; the same
     *     list every time
     */
    public static List<PhonePlan> mobilePlans(String code, String callingCode) {
        return callingCode.equals(Mobile.PLANS.callingCode(code)) ? Mobile.PLANS.of(code) : List.of();
    }

    /**
     * The form of its postcodes; {@link PostCodeForm#NONE} if it has none, null if unknown.
     *
     * @param code ISO 3166-1
     */
    public static @Nullable PostCodeForm postCodeForm(String code) {
        String form = Known.POST_CODES.getProperty(code);
        return form == null ? null : new PostCodeForm(form);
    }
}
