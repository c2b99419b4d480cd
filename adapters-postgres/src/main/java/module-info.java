/** Loads users into a table of PostgreSQL. Begin at {@link io.populace.postgres.PostgresLoad}. */
@SuppressWarnings("requires-automatic") // the driver is no module yet
module io.populace.postgres {
    requires transitive io.populace.generation;
    requires static transitive org.jspecify;
    requires java.sql;
    requires org.postgresql.jdbc;

    exports io.populace.postgres;
}
