package io.populace.inspect;

import java.util.regex.Pattern;

/** Telephone numbers that regulators reserve for film, television and books, so that they are nobody's. */
final class ReservedNumbers {

    /** By calling code, in E.164 format; the names are those of the lists. */
    private static final Pattern NUMBERS = Pattern.compile("\\+(?:"
            // NANPA: fictitious numbers 555-0100 to 555-0199
            + "1[2-9][0-9]{2}55501[0-9]{2}"
            // Arcep, decision 2018-0881: numbers for audiovisual works
            + "|33(?:19900|26191|35301|46571|53649|63998)[0-9]{4}"
            // ComReg: numbers for drama use
            + "|3532091[0-9]{5}"
            // Ofcom: telephone numbers for use in TV and radio drama programmes
            + "|44(?:2079460|(?:11[3-8]|1[2-6]1)4960|1914980|2896496|2920180|1632960|7700900)[0-9]{3}"
            // PTS: telephone numbers for use in books and films
            + "|46(?:3139006|4062804|8465004|7017406)[0-9]{2}"
            // Bundesnetzagentur, Mitteilung 148/2021: numbers for media productions
            + "|49(?:3023125|4066969|6990009|8999998|2214710)[0-9]{3}"
            // ACMA: phone numbers for use in TV shows, films and creative works
            + "|61(?:[2378]5550[0-9]{4}|49157[0-9]{4})"
            + ")");

    private ReservedNumbers() {}

    static boolean contain(String number) {
        return NUMBERS.matcher(number).matches();
    }
}
