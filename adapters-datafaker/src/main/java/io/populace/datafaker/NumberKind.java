package io.populace.datafaker;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dk.brics.automaton.Automaton;
import dk.brics.automaton.RegExp;

/** A kind of telephone numbers in libphonenumber's metadata. */
enum NumberKind {
    LANDLINE(PhoneNumberType.FIXED_LINE, 100) {
        @Override
        Automaton numbers(PhoneMetadata country, int length) {
            return ofKind(country, country.getFixedLine(), length);
        }

        @Override
        Automaton numbersOfNeighbour(PhoneMetadata country, int length) {
            return numbers(country, length);
        }
    },

    /** Mobile numbers that are told from landlines: none in North America. */
    MOBILE(PhoneNumberType.MOBILE, 100) {
        @Override
        Automaton numbers(PhoneMetadata country, int length) {
            Automaton numbers = ofKind(country, country.getMobile(), length);
            for (PhoneNumberDesc other : new PhoneNumberDesc[] {
                country.getFixedLine(), country.getPager(), country.getPersonalNumber(), country.getVoip()
            }) {
                numbers = numbers.isEmpty() ? numbers : numbers.minus(ofKind(country, other, length));
            }
            return numbers;
        }

        @Override
        Automaton numbersOfNeighbour(PhoneMetadata country, int length) {
            return LANDLINE.numbers(country, length).union(ofKind(country, country.getMobile(), length));
        }
    },

    /** Numbers as long as landlines that are of no kind, and so no subscriber's. */
    UNUSED(PhoneNumberType.FIXED_LINE, 10) {
        @Override
        Automaton numbers(PhoneMetadata country, int length) {
            // What begins like a trunk prefix may be dialled without it.
            String prefix = country.getNationalPrefix();
            Automaton taken = prefix.isEmpty() ? Automaton.makeEmpty() : ofPattern(prefix + "[0-9]*");
            return ofPattern("[1-9][0-9]{" + (length - 1) + "}")
                    .minus(taken)
                    .minus(numbersOfNeighbour(country, length));
        }

        @Override
        Automaton numbersOfNeighbour(PhoneMetadata country, int length) {
            // What begins with a valid number reaches its subscriber too.
            Automaton reaching = Automaton.makeEmpty();
            for (int valid = 1; valid <= length; valid++) {
                Automaton rest = ofPattern("[0-9]{" + (length - valid) + "}");
                reaching = reaching.union(valid(country, valid).concatenate(rest));
            }
            return reaching;
        }

        private Automaton valid(PhoneMetadata country, int length) {
            Automaton valid = Automaton.makeEmpty();
            for (PhoneNumberDesc kind : new PhoneNumberDesc[] {
                country.getFixedLine(),
                country.getMobile(),
                country.getTollFree(),
                country.getPremiumRate(),
                country.getSharedCost(),
                country.getPersonalNumber(),
                country.getVoip(),
                country.getPager(),
                country.getUan(),
                country.getVoicemail()
            }) {
                valid = valid.union(ofKind(country, kind, length));
            }
            return valid;
        }
    };

    private final PhoneNumberType type;

    /** The most plans of a country. A longer list is thinned evenly. */
    final int maxPlans;

    NumberKind(PhoneNumberType type, int maxPlans) {
        this.type = type;
        this.maxPlans = maxPlans;
    }

    /** The numbers of a country with {@code length} digits after the calling code. */
    abstract Automaton numbers(PhoneMetadata country, int length);

    /** Those that are not to be used in another country with the same calling code. */
    abstract Automaton numbersOfNeighbour(PhoneMetadata country, int length);

    /** How many digits libphonenumber's example has after the calling code; 0 if there is none. */
    int length(String country) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        PhoneNumber example = phones.getExampleNumberForType(country, type);
        return example == null
                ? 0
                : phones.getNationalSignificantNumber(example).length();
    }

    private static Automaton ofKind(PhoneMetadata country, PhoneNumberDesc kind, int length) {
        return ofLength(country.getGeneralDesc(), length).intersection(ofLength(kind, length));
    }

    private static Automaton ofLength(PhoneNumberDesc kind, int length) {
        String pattern = kind.getNationalNumberPattern().replace("(?:", "(").replace("\\d", "[0-9]");
        boolean possible = kind.getPossibleLengthList().isEmpty()
                || kind.getPossibleLengthList().contains(length);
        if (pattern.isEmpty() || !possible) {
            return Automaton.makeEmpty();
        }
        return ofPattern(pattern).intersection(ofPattern("[0-9]{" + length + "}"));
    }

    private static Automaton ofPattern(String pattern) {
        return new RegExp(pattern, RegExp.NONE).toAutomaton();
    }
}
