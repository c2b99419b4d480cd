package io.populace.generation.drawing;

import io.populace.domain.AgeRange;

/**
 * How common each age is: in proportion to those who live so long, as in a population that neither grows nor shrinks.
 *
 * <p>Mortality follows the law of Gompertz, "On the Nature of the Function Expressive of the Law of Human Mortality"
 * (Philosophical Transactions 115, 1825), in the form with the modal age at death M: the rate of deaths at age x is
 * b e<sup>b (x - M)</sup>, so e<sup>-e<sup>b (x - M)</sup> + e<sup>-b M</sup></sup> of the newborn reach it. M = 85 years and
 * b = 0.1 are typical of countries with low mortality. One adult in thirteen is then 80 or older, and one in five thousand 100.
 */
final class AgePyramid {

    private static final double MODAL_AGE = 85;
    private static final double RATE = 0.1;

    private AgePyramid() {}

    /** The weight of each age of {@code ages}, the youngest first. Strict arithmetic: the same on every machine. */
    static double[] weights(AgeRange ages) {
        double[] weights = new double[ages.max() - ages.min() + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = survivors(ages.min() + i);
        }
        return weights;
    }

    private static double survivors(int age) {
        return StrictMath.exp(StrictMath.exp(-RATE * MODAL_AGE) - StrictMath.exp(RATE * (age - MODAL_AGE)));
    }
}
