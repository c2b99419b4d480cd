package io.populace.inspect;

/**
 * A file of a population.
 *
 * @param file its name
 * @param users number of users in it
 * @param form its form
 */
record FileResult(String file, long users, Form form) {}
