package io.populace.inspect;

import io.populace.domain.PostCodeForm;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says of a city.
 *
 * @param phonePrefix what its telephone numbers begin with; null if that is not known
 * @param districts what its post codes begin with; empty if that is not known
 * @param postCodeRest what follows a district in a post code
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
