package io.populace.inspect;

import io.populace.domain.PostCodeForm;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks values of users by what the catalog says about their city.
 *
 * @param phonePrefix start of its telephone numbers; null if not known
 * @param districts starts of its postcodes; empty if not known
 * @param postCodeRest pattern of a postcode after the district
 */
record CityJudge(@Nullable String phonePrefix, Set<String> districts, Pattern postCodeRest) {

    Verdict judgePostCode(String postCode) {
        if (districts.isEmpty()) {
            return Verdict.NOT_JUDGED;
        }
        for (int end = 0; end <= Math.min(postCode.length(), PostCodeForm.MAX_LENGTH); end++) {
            if (districts.contains(postCode.substring(0, end))
                    && postCodeRest.matcher(postCode.substring(end)).matches()) {
                return Verdict.KEPT;
            }
        }
        return Verdict.BROKEN;
    }

    Verdict judgePhoneNumber(String phoneNumber) {
        return phonePrefix == null ? Verdict.NOT_JUDGED : Verdict.of(phoneNumber.startsWith(phonePrefix));
    }
}
