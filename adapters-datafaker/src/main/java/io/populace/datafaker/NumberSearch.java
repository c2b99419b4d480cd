package io.populace.datafaker;

import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import io.populace.domain.PhonePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a kind in libphonenumber's metadata: leading digits after which every number is valid.
 *
 * <p>The numbers of a country are a regular language, here an automaton: those that match the country's pattern of the kind,
 * and not that of another country with the same calling code. None is a valid number of another kind, such as a toll-free
 * one; a test checks that with libphonenumber for every country. All numbers are as long as libphonenumber's example.
 */
final class NumberSearch {

    /** Enough for ten million subscribers. */
    private static final int MAX_SUBSCRIBER_DIGITS = 7;

    private final int length;
    private final State start;
    private final List<Map<State, Long>> counts;
    private final List<PhonePlan> found = new ArrayList<>();

    private NumberSearch(Automaton numbers, int length) {
        this.length = length;
        start = numbers.getInitialState();
        counts = IntStream.rangeClosed(0, length)
                .<Map<State, Long>>mapToObj(digits -> new HashMap<>())
                .toList();
    }

    /**
     * The plans of all countries with one calling code, each in ascending order of area codes.
     *
     * @param countries their metadata
     * @return for each country its plans; none if it has no numbers of that kind alone
     */
    static List<List<PhonePlan>> plans(NumberKind kind, List<PhoneMetadata> countries) {
        Map<String, Automaton> known = new HashMap<>();
        List<List<PhonePlan>> plans = new ArrayList<>();
        for (PhoneMetadata country : countries) {
            int length = kind.length(country.getId());
            Automaton all = length == 0 ? Automaton.makeEmpty() : kind.numbers(country, length);
            Automaton own = all;
            for (PhoneMetadata other : countries) {
                own = other == country || own.isEmpty()
                        ? own
                        : own.minus(known.computeIfAbsent(
                                other.getId() + length, any -> kind.numbersOfNeighbour(other, length)));
            }
            // All landlines of some countries, such as Vatican City, are valid in a neighbouring country too.
            Automaton used = own.isEmpty() && kind != NumberKind.UNUSED ? all : own;
            plans.add(used.isEmpty() ? List.of() : spread(new NumberSearch(used, length).plans(), kind.maxPlans));
        }
        return plans;
    }

    private List<PhonePlan> plans() {
        int shortest = Math.max(0, length - MAX_SUBSCRIBER_DIGITS);
        // Area codes get one more digit where not all numbers are valid, and further digits only if nothing is found.
        for (int longest = shortest + 1; found.isEmpty() && longest < length; longest++) {
            search("", start, shortest, longest);
        }
        return found;
    }

    private void search(String areaCode, State state, int shortest, int longest) {
        int digitsAfterFirst = length - areaCode.length() - 1;
        StringBuilder firstDigits = new StringBuilder();
        List<Character> partly = new ArrayList<>();
        for (char digit = '0'; digit <= '9'; digit++) {
            long count = count(state.step(digit), digitsAfterFirst);
            if (areaCode.length() >= shortest && count == Math.round(Math.pow(10, digitsAfterFirst))) {
                firstDigits.append(digit);
            } else if (count > 0) {
                partly.add(digit);
            }
        }
        if (!firstDigits.isEmpty()) {
            found.add(new PhonePlan(areaCode, digitsAfterFirst + 1, firstDigits.toString()));
        }
        for (char digit : areaCode.length() < longest ? partly : List.<Character>of()) {
            search(areaCode + digit, state.step(digit), shortest, longest);
        }
    }

    /** The number of strings of {@code digits} digits that lead from a state to an accepting one. */
    private long count(@Nullable State state, int digits) {
        if (state == null || digits == 0) {
            return state != null && state.isAccept() ? 1 : 0;
        }
        Long known = counts.get(digits).get(state);
        if (known != null) {
            return known;
        }
        long count = 0;
        for (char digit = '0'; digit <= '9'; digit++) {
            count += count(state.step(digit), digits - 1);
        }
        counts.get(digits).put(state, count);
        return count;
    }

    private static List<PhonePlan> spread(List<PhonePlan> plans, int most) {
        int kept = Math.min(plans.size(), most);
        return IntStream.range(0, kept)
                .mapToObj(i -> plans.get(i * plans.size() / kept))
                .toList();
    }
}
