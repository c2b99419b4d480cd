package io.populace.generation.catalog;

import io.populace.domain.Excerpt;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.generation.lexicon.LanguageTags;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a country gets that its catalog leaves out: calling code and landlines as libphonenumber knows them, and the form of
 * its postcodes. Both come from resources that are read when something is first asked for.
 */
public final class CountryDefaults {

    private CountryDefaults() {}

    /** Apart, so that catalogs that leave nothing out do not wait for it. */
    private static final class Known {

        static final PhonePlans PHONE_PLANS = PhonePlans.load();
        static final Properties POST_CODES = postCodes();

        private static Properties postCodes() {
            String resource = "post-codes.properties";
            Properties forms = new Properties();
            try (InputStream in = CountryDefaults.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("resource must be on the class path: " + resource);
                }
                forms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return forms;
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
    }

    /**
     * The ISO 3166-1 code of a country that defaults are known for.
     *
     * @param locale tag of its language, as {@link LanguageTags} takes it
     * @param code what its catalog says, or null: then it is the country of the locale or, if that does not have the calling
     *     code, the main country of the calling code
     * @param callingCode digits, or null if not known
     * @throws IllegalArgumentException if locale and codes do not say which country it is
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
     * The digits that its telephone numbers begin with.
     *
     * @param code as {@link #code} gives it
     */
    public static String callingCode(String code) {
        return Objects.requireNonNull(Known.PHONE_PLANS.callingCode(code), code);
    }

    /**
     * Landlines, spread over the area codes of the country.
     *
     * @param code as {@link #code} gives it
     * @return at least one plan; the same list every time
     */
    public static List<PhonePlan> phonePlans(String code) {
        return Known.PHONE_PLANS.of(code);
    }

    /**
     * How its postcodes are written; {@link PostCodeForm#NONE} if it has none, null if neither is known.
     *
     * @param code ISO 3166-1
     */
    public static @Nullable PostCodeForm postCodeForm(String code) {
        String form = Known.POST_CODES.getProperty(code);
        return form == null ? null : new PostCodeForm(form);
    }
}
