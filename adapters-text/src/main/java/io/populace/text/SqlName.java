package io.populace.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of tables and columns as SQL has them: in quotes where they must be. */
final class SqlName {

    /** Without quotes, PostgreSQL turns capitals into small letters. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /**
     * The words that at least one of these does not take as the name of a table and of a column without quotes: PostgreSQL 18
     * (manual, appendix C: reserved, with or without "can be function or type"), MySQL 8.4 (reference manual, "Keywords and
     * Reserved Words", marked (R)), and SQLite 3.54 and DuckDB 2.0, which were asked to create and fill such tables.
     */
    private static final Set<String> RESERVED = Set.of("""
            accessible add all alter analyse analyze and anti any array as asc asensitive asof asymmetric at
            authorization autoincrement before between bigint binary blob both by call cascade case cast change char
            character check collate collation column commit concurrently condition constraint continue convert create
            cross cube cume_dist current_catalog current_date current_role current_schema current_time
            current_timestamp current_user cursor database databases day_hour day_microsecond day_minute day_second
            dec decimal declare default deferrable delayed delete dense_rank desc describe deterministic distinct
            distinctrow div do double drop dual each else elseif empty enclosed end escape escaped except exists exit
            explain false fetch first_value float float4 float8 for force foreign freeze from full fulltext function
            generated get glob grant group grouping groups having high_priority hour_microsecond hour_minute
            hour_second if ignore ilike in index infile initially inner inout insensitive insert int int1 int2 int3
            int4 int8 integer intersect interval into io_after_gtids io_before_gtids is isnull iterate join json_table
            key keys kill lag lambda last_value lateral lead leading leave left like limit linear lines load localtime
            localtimestamp lock long longblob longtext loop low_priority manual master_bind
            master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint minute_microsecond
            minute_second mod modifies natural no_write_to_binlog not nothing notnull nth_value ntile null numeric of
            offset on only optimize optimizer_costs option optionally or order out outer outfile over overlaps
            parallel partition percent_rank pivot pivot_longer pivot_wider placing positional precision primary
            procedure purge qualify range rank read read_write reads real recursive references regexp release rename
            repeat replace require resignal restrict return returning revoke right rlike row row_number rows schema
            schemas second_microsecond select semi sensitive separator session_user set show signal similar smallint
            some spatial specific sql sql_big_result sql_calc_found_rows sql_small_result sqlexception sqlstate
            sqlwarning ssl starting stored straight_join summarize symmetric system system_user table tablesample
            terminated then tinyblob tinyint tinytext to trailing transaction trigger true undo union unique unlock
            unpack unpivot unsigned update usage use user using utc_date utc_time utc_timestamp values varbinary
            varchar varcharacter variadic varying verbose virtual when where while window with write xor year_month
            zerofill
            """.strip().split("\\s+"));

    private SqlName() {}

    /** The name {@code name}, in quotes if it must be. */
    static String of(String name) {
        boolean plain = PLAIN.matcher(name).matches() && !RESERVED.contains(name);
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
