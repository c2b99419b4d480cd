/**
 * Users as CSV, TSV, SQL and by templates of your own. Begin at {@link io.populace.text.CsvEncoders}, {@link
 * io.populace.text.SqlEncoders} and {@link io.populace.text.UserTemplate}.
 */
module io.populace.text {
    requires transitive io.populace.generation;
    requires static transitive org.jspecify;

    exports io.populace.text;
}
