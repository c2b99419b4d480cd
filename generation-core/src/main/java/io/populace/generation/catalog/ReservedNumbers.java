package io.populace.generation.catalog;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PhonePlan;
import io.populace.world.WorldResource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers that are nobody's: those that a country's regulator reserves for fiction or, where none are known, those
 * that are of no kind according to libphonenumber. The resource {@code reserved.plans} of the world has the sources.
 */
final class ReservedNumbers {

    /** In the resource, any other area code. */
    private static final String OTHERS = "*";

    /** In the resource, the three digits of an area code of North America, which come before the plan's. */
    private static final String ANY_THREE = "###";

    private record Line(String country, String kind, String areaCode, PhonePlan plan) {}

    private final List<Line> lines;
    private final PhonePlans unused = PhonePlans.ofNobody();

    private ReservedNumbers(List<Line> lines) {
        this.lines = lines;
    }

    static ReservedNumbers load() {
        List<Line> lines = new ArrayList<>();
        for (String line : WorldResource.text("reserved.plans").split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] words = line.split(" ", -1);
                lines.add(new Line(
                        words[0], words[1], words[2], PhonePlans.parse(words[3]).get(0)));
            }
        }
        return new ReservedNumbers(lines);
    }

    /**
     * The country with numbers that are nobody's. Each city has those of its area code, if there are any.
     *
     * @throws IllegalArgumentException if no such numbers are known
     */
    Country of(Country country) {
        String code = country.code();
        List<Line> landlines = lines(code, "L");
        List<PhonePlan> plans = landlines.isEmpty() ? unused(code, country.callingCode()) : plans(landlines, country);
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("country " + country.name()
                    + " must have a code for which telephone numbers of nobody are known: " + code);
        }
        List<City> cities = new ArrayList<>();
        for (City city : country.cities()) {
            PhonePlan plan = city.phonePlan();
            cities.add(city.with(plan == null ? null : plan(landlines, plan.areaCode())));
        }
        List<PhonePlan> mobiles = lines(code, "M").stream().map(Line::plan).toList();
        return country.with(plans, mobiles, cities);
    }

    private List<Line> lines(@Nullable String country, String kind) {
        return lines.stream()
                .filter(line -> line.country.equals(country) && line.kind.equals(kind))
                .toList();
    }

    private List<PhonePlan> unused(@Nullable String code, String callingCode) {
        return code != null && callingCode.equals(unused.callingCode(code)) ? unused.of(code) : List.of();
    }

    /** For the cities without an area code: the plans of all area codes. */
    private static List<PhonePlan> plans(List<Line> lines, Country country) {
        List<PhonePlan> known = new ArrayList<>(country.phonePlans());
        country.cities().stream()
                .flatMap(city -> Stream.ofNullable(city.phonePlan()))
                .forEach(known::add);
        Set<PhonePlan> plans = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.areaCode.equals(ANY_THREE)) {
                known.forEach(
                        plan -> Stream.ofNullable(plan(lines, plan.areaCode())).forEach(plans::add));
            } else {
                plans.add(line.plan);
            }
        }
        return List.copyOf(plans);
    }

    /** The plan for an area code; null if there is none, and any of the country must do. */
    private static @Nullable PhonePlan plan(List<Line> lines, String areaCode) {
        for (Line line : lines) {
            if (line.areaCode.equals(ANY_THREE) && areaCode.length() >= ANY_THREE.length()) {
                String leading = areaCode.substring(0, ANY_THREE.length());
                return new PhonePlan(
                        leading + line.plan.areaCode(), line.plan.subscriberDigits(), line.plan.firstDigits());
            }
            if (line.areaCode.equals(OTHERS) || areaCode.startsWith(line.areaCode)) {
                return line.plan;
            }
        }
        return null;
    }
}
