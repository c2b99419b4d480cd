package io.populace.postgres;

/**
 * How a load treats its table.
 *
 * @param create whether the load makes the table
 * @param unlogged whether a table that the load makes is unlogged: faster, and emptied by a crash of the server
 * @param key whether a table that the load makes gets a primary key on the column of {@code user_id}, after the last user
 * @param truncate whether the table is emptied first
 * @param append whether users may be added to those of other loads
 */
public record LoadOptions(boolean create, boolean unlogged, boolean key, boolean truncate, boolean append) {}
