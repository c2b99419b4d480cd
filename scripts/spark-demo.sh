#!/usr/bin/env bash
# Starts a Spark cluster on this machine from the jars of the build, makes users on it, and stops it.
set -euo pipefail

name='spark-demo'
usage='usage: scripts/spark-demo.sh [COUNT]
starts a Spark master and two workers on 127.0.0.1, writes COUNT users into Parquet
(default: 10M), prints how many live in each city, stops the cluster and removes its files'

case "${1-}" in
    -h | --help)
        echo "$usage"
        exit 0
        ;;
esac
if [ $# -gt 1 ]; then
    echo "$name: too many arguments: $2" >&2
    exit 2
fi
count=${1:-10M}

cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/java.sh
find_java
bin=${java%/*}

work=$(mktemp -d)
started=()
stop() {
    # The workers end their executors, so they come before the master.
    for process in "${started[@]}"; do
        kill "$process" 2> /dev/null || true
        wait "$process" 2> /dev/null || true
    done
    # Executors end soon after.
    for ((k = 0; k < 50; k++)); do
        pgrep -f "$work" > /dev/null || break
        sleep 0.2
    done
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo "$name: building adapters-spark" >&2
JAVA_HOME=${bin%/bin} mvn -q -B -ntp package -pl adapters-spark -am -DskipTests

# A folder as a download of Spark has it: its scripts are not needed.
spark=$work/spark
mkdir -p "$spark/jars" "$work/classes"
IFS=: read -r -a jars <<< "$(< adapters-spark/target/spark-jars.txt)"
ln -s "${jars[@]}" "$spark/jars"
export SPARK_HOME=$spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_NO_DAEMONIZE=1

# start NAME CLASS [ARGUMENT...]: starts a process of the cluster, with its log in NAME.log.
start() {
    : > "$work/$1.log"
    "$bin/java" -Xmx512m -cp "$spark/jars/*" "org.apache.spark.deploy.$2" --host 127.0.0.1 --port 0 --webui-port 0 \
        "${@:3}" > "$work/$1.log" 2>&1 &
    started=($! "${started[@]}")
}

# await NAME PATTERN: waits until a line of NAME.log matches PATTERN, and sets found to what the pattern's group matches.
await() {
    local process=${started[0]}
    until found=$(sed -n "s|.*$2.*|\1|p" "$work/$1.log") && [ -n "$found" ]; do
        if ! kill -0 "$process" 2> /dev/null; then
            echo "$name: the $1 has ended:" >&2
            tail -n 5 "$work/$1.log" >&2
            exit 1
        fi
        sleep 0.2
    done
}

echo "$name: starting a master and two workers" >&2
start master master.Master
await master 'Starting Spark master at \(spark://[^ ]*\)'
master=$found
for k in 1 2; do
    start "worker-$k" worker.Worker --cores 1 --memory 2g --work-dir "$work/worker-$k" "$master"
    await "worker-$k" 'Successfully registered with \(master\)'
done

echo "$name: writing $count users on $master" >&2
"$bin/javac" -cp "$spark/jars/*" -d "$work/classes" scripts/spark-demo/Demo.java
"$bin/jar" --create --file "$work/demo.jar" -C "$work/classes" .
"$bin/java" -Xmx1g -cp "$spark/jars/*" org.apache.spark.deploy.SparkSubmit --master "$master" --class Demo \
    --jars adapters-spark/target/populace-spark.jar --conf spark.executor.memory=1g --conf spark.executor.cores=1 \
    --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 --conf spark.sql.warehouse.dir="$work/warehouse" \
    "$work/demo.jar" "$count" "$work/users" 2> "$work/driver.log" || {
    echo "$name: the application has failed:" >&2
    grep -m 1 '^Exception' "$work/driver.log" >&2 || tail -n 5 "$work/driver.log" >&2
    exit 1
}
