#!/usr/bin/env bash
# Profiles one way of making users with JDK Flight Recorder. Writes a text and a flame graph to artifacts/profiling.
set -euo pipefail

name=profile
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/java.sh
. "$root/scripts/java.sh"
# shellcheck source=scripts/build.sh
. "$root/scripts/build.sh"

usage() {
    echo "usage: scripts/profile.sh sequential|parallel|datafaker [count] [--keep]"
    echo "count: users per run, such as 10k or 5M; default 10000"
    echo "--keep: keep the recording beside the report"
}

wrong() {
    echo "$name: $1" >&2
    exit 2
}

if [ $# -eq 0 ]; then
    usage >&2
    exit 2
fi
keep=
words=()
for argument in "$@"; do
    case $argument in
        -h | --help)
            usage
            exit 0
            ;;
        --keep) keep=yes ;;
        -*) wrong "unknown option: '$argument'" ;;
        *) words+=("$argument") ;;
    esac
done

[ ${#words[@]} -ge 1 ] || wrong "one of sequential, parallel, datafaker must be given"
[ ${#words[@]} -le 2 ] || wrong "too many arguments: '${words[2]}'"
implementation=${words[0]}
case $implementation in
    sequential | parallel | datafaker) ;;
    *) wrong "implementation must be sequential, parallel or datafaker: '$implementation'" ;;
esac
count=${words[1]-10000}
[[ $count =~ ^([1-9][0-9]{0,8})([kKmMgG]?)$ ]] ||
    wrong "count must be 1 to 999999999, optionally with k, M or G: '$count'"
users=${BASH_REMATCH[1]}
case ${BASH_REMATCH[2]} in
    k | K) users+=000 ;;
    m | M) users+=000000 ;;
    g | G) users+=000000000 ;;
esac

jar=$root/benchmarks/target/benchmarks.jar
find_java
build_if_stale "$jar"

mkdir -p "$root/artifacts/profiling"
report=$root/artifacts/profiling/$(date +%Y-%m-%d_%H-%M-%S)-$implementation

remove_leftovers() {
    [ -n "$keep" ] || rm -f "$report.jfr"
    [ -s "$report.log" ] || rm -f "$report.log"
}
trap remove_leftovers EXIT

# Deep enough for the stacks of regular expressions; samples name the inlined method that was running.
recorder=(-XX:FlightRecorderOptions:stackdepth=512 -XX:+UnlockDiagnosticVMOptions -XX:+DebugNonSafepoints)

echo "$name: $implementation, $users users per run, repeated for about 15 seconds" >&2
if ! "$java" "${recorder[@]}" -cp "$jar" io.populace.benchmarks.profile.Profile "$implementation" "$users" "$report" \
    > "$report.log" 2>&1; then
    sed -n 's/^Exception in thread "main" //p' "$report.log" >&2
    echo "$name: failed; see $report.log" >&2
    exit 1
fi
rm "$report.log"

echo "Report: $report.txt"
echo "Flame graph: $report.html"
[ -z "$keep" ] || echo "Recording: $report.jfr"
