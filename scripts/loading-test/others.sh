# shellcheck shell=bash
# Sourced by scripts/loading-test.sh. DuckDB and pandas, which have no server, and Kafka. The functions are those of databases.sh.
# shellcheck disable=SC2034,SC2154

# Sets jars to the archives of DuckDB and Kafka, unless it is set.
find_jars() {
    if [ -z "${jars-}" ]; then
        mvn -q -B -ntp -f "$root/scripts/loading-test/pom.xml" dependency:build-classpath \
            -Dmdep.outputFile="$work/jars.txt" > "$work/jars.log" 2>&1 || return
        jars=$(< "$work/jars.txt")
    fi
}

duckdb_find() {
    find_jars || package="duckdb_jdbc of Maven Central"
}

duckdb_start() {
    "${java%java}javac" -cp "$jars" -d "$work/classes" "$root/scripts/loading-test/DuckDb.java"
}

duckdb_empty() {
    :
}

# Runs a block of SQL. The table lives only as long as its process.
duckdb_runs() {
    "$java" -XX:TieredStopAtLevel=1 -cp "$work/classes:$jars" DuckDb "$1" > rows.json
}

duckdb_table() {
    cat rows.json
}

# Debian's pandas belongs to Debian's Python, which may not be the first on the PATH.
pandas_find() {
    for python in python3 /usr/bin/python3; do
        if "$python" -c 'import pandas' 2> /dev/null; then
            return
        fi
    done
    package=python3-pandas
}

pandas_start() {
    :
}

pandas_empty() {
    :
}

pandas_runs() {
    { cat "$1" && echo 'users.to_json("rows.json", orient="records", lines=True)'; } | "$python" -
}

pandas_table() {
    cat rows.json
}

kafka_find() {
    if ! type -P kcat > /dev/null; then
        package=kcat
    elif ! find_jars; then
        package="kafka_2.13 of Maven Central"
    fi
}

# A broker that is its own controller.
kafka_start() {
    local port=$((10000 + RANDOM % 10000))
    broker=127.0.0.1:$port
    cat > "$work/kafka.properties" << END
process.roles=broker,controller
node.id=1
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
listeners=PLAINTEXT://$broker,CONTROLLER://127.0.0.1:$((port + 1))
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:$((port + 1))
offsets.topic.replication.factor=1
log.dirs=$work/kafka
END
    (kafka kafka.tools.StorageTool format -t populace-loading-test0 -c "$work/kafka.properties") > "$work/kafka.log" 2>&1 ||
        fails "the broker cannot be set up" "$work/kafka.log"
    (kafka kafka.Kafka "$work/kafka.properties") > "$work/kafka.log" 2>&1 &
    processes+=($!)
    await kafka $! kcat -L -b "$broker" -m 1
    kafka_read=0
}

kafka() {
    exec "$java" -Xmx512m -XX:TieredStopAtLevel=1 -cp "$jars" "$@"
}

kafka_empty() {
    :
}

# The messages that have come since the last time. A key must be the user's.
kafka_table() {
    kcat -C -q -e -b "$broker" -t users -p 0 -o "$kafka_read" -f '%k\t%s\n' > messages
    kafka_read=$((kafka_read + $(wc -l < messages)))
    awk -F '\t' '
        $1 != "" && !index($2, "\"user_id\":\"" $1 "\"") { print "not the key of this user: " $0 > "/dev/stderr"; exit 1 }
        { print $2 }' messages
}
