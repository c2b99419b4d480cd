package io.populace.inspect;

import io.populace.domain.City;
import io.populace.domain.Location;
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
record CityJudge(City city, @Nullable String phonePrefix, Set<String> districts, Pattern postCodeRest) {

    /** For coordinates that are rounded to five decimals: a metre. */
    private static final double ROUNDING = 1;

    private static final double MAX_LONGITUDE = 180;

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,20})?");

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

    Verdict judgeRegion(String region) {
        return judge(region, city.region());
    }

    Verdict judgeTimeZone(String timeZone) {
        return judge(timeZone, city.timeZone());
    }

    /** A value that the catalog does not have must not be there. */
    private static Verdict judge(String text, @Nullable String known) {
        return Verdict.of(text.equals(known == null ? UserRecord.NONE : known));
    }

    /**
     * Whether a point is within the radius of the city, or is not there as the catalog does not say where the city is. A text
     * that is no number is no point.
     */
    Verdict judgePoint(String latitude, String longitude) {
        Location location = city.location();
        if (location == null || latitude.isEmpty() || longitude.isEmpty()) {
            return Verdict.of(location == null && latitude.isEmpty() && longitude.isEmpty());
        }
        if (!DEGREES.matcher(latitude).matches() || !DEGREES.matcher(longitude).matches()) {
            return Verdict.BROKEN;
        }
        double north = Double.parseDouble(latitude);
        double east = Double.parseDouble(longitude);
        return Verdict.of(Math.abs(north) <= Location.MAX_LATITUDE
                && Math.abs(east) <= MAX_LONGITUDE
                && location.distanceTo(new Location(north, east, 0)) <= location.radius() + ROUNDING);
    }
}
