#!/usr/bin/env bash
# Measures the Spark source against Spark's reading of JSON, with the jars of the build.
set -euo pipefail

name='spark-figures'
usage='usage: scripts/spark-figures.sh [COUNT [ROUNDS]]
drops COUNT users (default: 1M) and writes them into Parquet, in ROUNDS (default: 5) of all cases in turn, and prints
the seconds of each case, and the ratios of their medians'

case "${1-}" in
    -h | --help)
        echo "$usage"
        exit 0
        ;;
esac
if [ $# -gt 2 ] || ! [[ ${2-5} =~ ^[1-9][0-9]?$ ]]; then
    echo "$usage" >&2
    exit 2
fi

cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/java.sh
find_java

work=$(mktemp -d)
measuring=
trap 'kill $measuring 2> /dev/null || true; wait; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo "$name: building adapters-spark" >&2
bin=${java%/*}
JAVA_HOME=${bin%/bin} mvn -q -B -ntp package -pl adapters-spark -am -DskipTests
SPARK_LOCAL_DIRS=$work "$java" -Xmx2g -cp "adapters-spark/target/populace-spark.jar:$(< adapters-spark/target/spark-jars.txt)" \
    scripts/spark-demo/Figures.java "${1-1M}" "${2-5}" "$work/users" 2> "$work/log" &
measuring=$!
if ! wait $measuring; then
    grep -m 1 '^Exception' "$work/log" >&2 || tail -n 5 "$work/log" >&2
    exit 1
fi
