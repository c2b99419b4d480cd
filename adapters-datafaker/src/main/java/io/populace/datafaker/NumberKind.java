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
    LANDLINE(PhoneNumberType.FIXED_LINE) {
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
    MOBILE(PhoneNumberType.MOBILE) {
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
    };

    private final PhoneNumberType type;

    NumberKind(PhoneNumberType type) {
        this.type = type;
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
        Automaton digits = new RegExp("[0-9]{" + length + "}", RegExp.NONE).toAutomaton();
        return new RegExp(pattern, RegExp.NONE).toAutomaton().intersection(digits);
    }
}
