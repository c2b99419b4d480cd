package io.populace.generation.catalog;

import io.populace.domain.PhonePlan;
import io.populace.world.WorldResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calling codes of all countries, and their landlines or mobile numbers, from a resource of the world.
 *
 * <p>A line of the resource has the ISO 3166-1 code of a country, its calling code and its plans. A plan has its area code,
 * the number of subscriber digits and the possible first digits. The main country of a calling code comes first.
 */
final class PhonePlans {

    private record Line(String callingCode, List<String> plans) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** Every caller gets the same immutable list, which a record need not copy. */
    private final Map<String, List<PhonePlan>> asked = new ConcurrentHashMap<>();

    private PhonePlans(String text) {
        text.lines().forEach(line -> {
            List<String> words = List.of(line.split(" ", -1));
            lines.put(words.get(0), new Line(words.get(1), words.subList(2, words.size())));
        });
    }

    /** Those of landlines. */
    static PhonePlans ofLandlines() {
        return load("phone.plans");
    }

    /** Those of mobile numbers; a country whose mobile numbers cannot be told from landlines has none. */
    static PhonePlans ofMobiles() {
        return load("mobile.plans");
    }

    /** Those of numbers that are no subscriber's; a country where all numbers may be somebody's has none. */
    static PhonePlans ofNobody() {
        return load("unused.plans");
    }

    private static PhonePlans load(String resource) {
        return new PhonePlans(WorldResource.text(resource));
    }

    /** The calling code of a country; null if the country is unknown. */
    @Nullable
    String callingCode(String country) {
        Line line = lines.get(country);
        return line == null ? null : line.callingCode();
    }

    /** The main country of a calling code; null if there is none. */
    @Nullable
    String mainCountry(String callingCode) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().callingCode().equals(callingCode))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * The plans of a country.
     *
     * @param country a known country
     */
    List<PhonePlan> of(String country) {
        Line line = Objects.requireNonNull(lines.get(country), country);
        return asked.computeIfAbsent(country, any -> plans(line.plans()));
    }

    /** Writes plans as {@link #parse} reads them, on one line. */
    static String text(List<PhonePlan> plans) {
        StringBuilder text = new StringBuilder();
        for (PhonePlan plan : plans) {
            text.append(text.isEmpty() ? "" : " ").append(plan.areaCode()).append('/');
            text.append(plan.subscriberDigits()).append('/').append(plan.firstDigits());
        }
        return text.toString();
    }

    static List<PhonePlan> parse(String text) {
        return text.isEmpty() ? List.of() : plans(List.of(text.split(" ", -1)));
    }

    private static List<PhonePlan> plans(List<String> texts) {
        List<PhonePlan> plans = new ArrayList<>();
        for (String text : texts) {
            plans.add(plan(text));
        }
        return List.copyOf(plans);
    }

    private static PhonePlan plan(String text) {
        String[] parts = text.split("/", -1);
        return new PhonePlan(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }
}
