#!/usr/bin/env bash
# Measures whole processes and runs the benchmarks, or compares two runs. Writes reports and raw numbers to artifacts.
set -euo pipefail

name=benchmark
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/java.sh
. "$root/scripts/java.sh"
# shellcheck source=scripts/build.sh
. "$root/scripts/build.sh"

usage() {
    echo "usage: scripts/benchmark.sh quick|full"
    echo "       scripts/benchmark.sh compare A.json B.json"
    echo "quick: about five minutes; full: under half an hour; both write 12 GB and remove them"
    echo "compare: two JMH results side by side, and which differences exceed their errors"
}

wrong() {
    echo "$name: $1" >&2
    exit 2
}

if [ $# -eq 0 ]; then
    usage >&2
    exit 2
fi
effort=$1
case $effort in
    -h | --help)
        usage
        exit 0
        ;;
    quick | full) [ $# -le 1 ] || wrong "too many arguments: '$2'" ;;
    compare)
        [ $# -eq 3 ] || wrong "compare must have two files: $(($# - 1))"
        for file in "$2" "$3"; do
            [ -r "$file" ] || wrong "a file to compare must be readable: '$file'"
        done
        ;;
    *) wrong "the first word must be quick, full or compare: '$effort'" ;;
esac

jar=$root/benchmarks/target/benchmarks.jar
find_java
build_if_stale "$jar"
report() {
    "$java" -cp "$jar" io.populace.benchmarks.report.BenchmarkReport "$@"
}
if [ "$effort" = compare ]; then
    errors=$(mktemp)
    trap 'rm -f "$errors"' EXIT
    if ! report "$@" 2> "$errors"; then
        sed -n "s/^Exception in thread \"main\" [^ ]*Exception: /$name: /p" "$errors" >&2
        exit 2
    fi
    exit
fi

if [ ! -x /usr/bin/time ]; then
    echo "$name: GNU time must be installed to measure memory: no /usr/bin/time" >&2
    exit 1
fi
"$root/scripts/populace" generate --count 0 --seed 1 --quiet # builds the command and its class archive

declare -A process_name # by the key that the report knows a command by
while IFS='=' read -r key text; do
    process_name[$key]=$text
done < <(report names)

folder=$root/artifacts/benchmarks/$(date +%Y-%m-%d_%H-%M-%S)-$effort
mkdir -p "$folder"
work=$(mktemp -d "$root/artifacts/benchmarks/work.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
notes=$folder/processes.ndjson

# run COMMAND...: runs it once; appends to $seconds, $cpu and $kilobytes.
run() {
    local start=$EPOCHREALTIME user system memory
    /usr/bin/time -f '%U %S %M' -o usage "$@"
    local end=$EPOCHREALTIME
    read -r user system memory < usage
    seconds+="${seconds:+, }$(((${end/./} - ${start/./}) / 1000))e-3"
    cpu+="${cpu:+, }$(((10#${user/./} + 10#${system/./}) * 10))e-3" # GNU time has two decimals
    kilobytes+="${kilobytes:+, }$memory"
}

# note NAME USERS COMMAND...: writes $seconds, $cpu and $kilobytes of the command to the notes.
note() {
    local command="${*:3}"
    printf '{"name": "%s", "command": "%s", "users": %d, "seconds": [%s], "cpu": [%s], "kilobytes": [%s]}\n' \
        "$1" "${command//"$root/"/}" "$2" "$seconds" "$cpu" "$kilobytes" >> "$notes"
    printf '%s: %s s\n' "$1" "$seconds" >&2
}

# measure NAME RUNS USERS COMMAND...: runs it once without counting, then RUNS times.
measure() {
    local seconds='' cpu='' kilobytes='' i
    run "${@:4}"
    seconds='' cpu='' kilobytes=''
    for ((i = 0; i < $2; i++)); do
        run "${@:4}"
    done
    note "$1" "$3" "${@:4}"
}

# in_turn RUNS [NAME USERS SCRIPT]...: runs each script once without counting, then all in turn RUNS times. A script whose
# first words are "# needs PROGRAM" is left out where that program is missing.
in_turn() {
    local runs=$1 i process seconds cpu kilobytes
    local -A script made all_seconds all_cpu all_kilobytes
    local -a processes=()
    shift
    while [ $# -gt 0 ]; do
        if [[ $3 =~ ^#\ needs\ ([a-z]+) ]] && ! command -v "${BASH_REMATCH[1]}" > /dev/null; then
            echo "$name: $1: not measured, ${BASH_REMATCH[1]} is not installed" >&2
        else
            processes+=("$1") made[$1]=$2 script[$1]=$3
        fi
        shift 3
    done
    for ((i = 0; i <= runs; i++)); do
        for process in "${processes[@]}"; do
            seconds=${all_seconds[$process]-} cpu=${all_cpu[$process]-} kilobytes=${all_kilobytes[$process]-}
            run bash -c "set -euo pipefail; ${script[$process]}"
            [ "$i" -eq 0 ] || all_seconds[$process]=$seconds all_cpu[$process]=$cpu all_kilobytes[$process]=$kilobytes
        done
    done
    for process in "${processes[@]}"; do
        seconds=${all_seconds[$process]} cpu=${all_cpu[$process]} kilobytes=${all_kilobytes[$process]}
        note "$process" "${made[$process]}" "${script[$process]##*$'\n'}"
    done
}

# Writes a new file and a new copy of it in turn, so that both meet the same state of the disk.
measure_file() {
    local generate=("$root/scripts/populace" generate -n 10M -s 1 -q -f ndjson -o users.ndjson)
    local copy=(cp users.ndjson copy.ndjson) made_seconds='' made_kilobytes='' copy_seconds='' copy_kilobytes='' cpu='' i
    for ((i = 0; i < $1; i++)); do
        sync
        seconds=$made_seconds kilobytes=$made_kilobytes
        run "${generate[@]}"
        made_seconds=$seconds made_kilobytes=$kilobytes
        sync
        seconds=$copy_seconds kilobytes=$copy_kilobytes
        run "${copy[@]}"
        copy_seconds=$seconds copy_kilobytes=$kilobytes
        rm -f users.ndjson copy.ndjson
    done
    cpu=''
    seconds=$made_seconds kilobytes=$made_kilobytes
    note "${process_name[INTO_FILE]}" 10000000 "${generate[@]}"
    seconds=$copy_seconds kilobytes=$copy_kilobytes
    note "${process_name[COPY]}" 0 "${copy[@]}"
}

few=2 many=5 counts=(10k 100k 1M)
if [ "$effort" = full ]; then
    few=5 many=20 counts=(10k 100k 1M 100M)
fi
populace=("$root/scripts/populace" generate -s 1 -q -f ndjson)
measure "${process_name[COLD_START]}" "$many" 10000 "$root/scripts/populace" generate -n 10000 -s 1 -q --force -o users.json
measure "${process_name[TEN_MILLION]}" "$few" 10000000 "${populace[@]}" -n 10M -o /dev/null
measure "10 million, one thread" "$few" 10000000 "${populace[@]}" -n 10M -t 1 -o /dev/null
measure_file "$few"
for count in "${counts[@]}"; do
    users=${count/k/000}
    measure "$count" "$few" "${users/M/000000}" "${populace[@]}" -n "$count" -o /dev/null
done

million="$root/scripts/populace generate -n 1M -s 1 -q"
in_turn "$few" \
    "${process_name[ZSTD]}" 1000000 "$million --compress zstd:1 > /dev/null" \
    "${process_name[ZSTD_PIPE]}" 1000000 $'# needs zstd\n'"$million | zstd -q -1 -T2 > /dev/null" \
    "${process_name[ZSTD_ONE]}" 1000000 "$million --compress zstd:1 -t 1 > /dev/null" \
    "${process_name[GZIP]}" 1000000 "$million --compress gzip:1 > /dev/null" \
    "${process_name[GZIP_PIPE]}" 1000000 $'# needs pigz\n'"$million | pigz -1 -p2 > /dev/null" \
    "${process_name[GZIP_ONE]}" 1000000 "$million --compress gzip:1 -t 1 > /dev/null" \
    "${process_name[PARQUET]}" 1000000 "$million -f parquet > /dev/null" \
    "${process_name[PARQUET_ONE]}" 1000000 "$million -f parquet -t 1 > /dev/null"
in_turn "$few" \
    "${process_name[FOLDER]}" 1000000 "rm -rf users; $million -o users/ --part-users 100k --compress zstd" \
    "${process_name[VERIFY]}" 1000000 "$root/scripts/populace verify users -q > /dev/null"

echo "$name: running the benchmarks, $effort" >&2
report run "$effort" "$folder" > "$folder/jmh.log" 2>&1 || {
    tail -n 20 "$folder/jmh.log" >&2
    echo "$name: the benchmarks failed; see $folder/jmh.log" >&2
    exit 1
}
[ -s "$folder/jmh.log" ] || rm "$folder/jmh.log"
if [ -f "$folder/too-slow.txt" ]; then
    echo "$name: $(< "$folder/too-slow.txt")" >&2
    exit 1
fi

echo "Page: $folder/benchmarks.html"
echo "Markdown: $folder/benchmarks.md"
echo "Raw numbers: $folder/benchmarks.json, $folder/processes.ndjson"
