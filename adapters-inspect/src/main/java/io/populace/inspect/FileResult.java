package io.populace.inspect;

/**
 * One file of a population.
 *
 * @param file its name
 * @param users how many users it has
 * @param form how it is written
 */
record FileResult(String file, long users, Form form) {}
