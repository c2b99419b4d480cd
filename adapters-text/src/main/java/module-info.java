/** Users as CSV, TSV and SQL. Begin at {@link io.populace.text.CsvEncoders} and {@link io.populace.text.SqlEncoders}. */
module io.populace.text {
    requires transitive io.populace.generation;
    requires static transitive org.jspecify;

    exports io.populace.text;
}
