#!/usr/bin/env bash
# Measures populace load against what PostgreSQL's own programs do with files that are there, on a server of its own.
set -euo pipefail

name=load-figures
usage='usage: scripts/load-figures.sh [COUNT [ROUNDS]]
loads COUNT users (default: 5000000) into a table without an index, in ROUNDS (default: 3) of all cases in turn, and prints the
seconds of each whole command, the ratios of their medians, and the least processor time of populace'
case ${1-} in
    -h | --help)
        echo "$usage"
        exit 0
        ;;
esac
if [ $# -gt 2 ] || ! [[ ${1-1} =~ ^[1-9][0-9]{0,8}$ && ${2-1} =~ ^[1-9][0-9]?$ ]]; then
    echo "$usage" >&2
    exit 2
fi
count=${1-5000000} rounds=${2-3}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/postgres.sh"
if ! find_postgres; then
    echo "$name: no PostgreSQL server is installed" >&2
    exit 1
fi
populace=$root/scripts/populace
"$populace" --version > /dev/null # builds the command
work=$(mktemp -d)
trap 'stop_postgres; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

sql() {
    PGOPTIONS='-c client_min_messages=warning' psql -qAtX -v ON_ERROR_STOP=1 -c "$1"
}

loads() {
    "$populace" load --to postgresql:// -n "$count" -s 42 --create --no-key -q "$@"
}

# The commands to measure.
server_binary() { sql "COPY users FROM '$postgres_folder/users.bin' (FORMAT binary)"; }
psql_csv() { sql "\\copy users FROM $work/users.csv WITH (FORMAT csv, HEADER)"; }
load_one() { loads -t 1; }
load_two() { loads -t 2; }
cases=(server_binary psql_csv load_one load_two)

# measure CASE: adds its seconds to a file.
measure() {
    sql 'DROP TABLE IF EXISTS users, populace_load'
    [[ $1 == load_* ]] || "$populace" load --create --no-key --dry-run | psql -qX
    sql CHECKPOINT
    TIMEFORMAT='%R %U %S'
    { time "$1" > /dev/null; } 2>> "$work/$1"
    [ "$(sql 'SELECT count(*) FROM users')" -eq "$count" ]
}

# median FIELD CASE
median() {
    cut -d ' ' -f "$1" "$work/$2" | sort -n | sed -n "$(((rounds + 1) / 2))p"
}

ratio() {
    awk "BEGIN { printf \"%.2f\", $1 / $2 }"
}

start_postgres
"$populace" generate -n "$count" -s 42 -q -o "$work/users.csv"
loads
sql "COPY users TO '$postgres_folder/users.bin' (FORMAT binary)"
for ((round = 1; round <= rounds; round++)); do
    for case in "${cases[@]}"; do
        measure "$case"
    done
done
for case in "${cases[@]}"; do
    printf '%-14s %s s\n' "$case" "$(cut -d ' ' -f 1 "$work/$case" | tr '\n' ' ')"
done
echo "one connection over COPY of a binary file by the server: $(ratio "$(median 1 server_binary)" "$(median 1 load_one)")"
echo "one connection over \\copy of a CSV file by psql:        $(ratio "$(median 1 psql_csv)" "$(median 1 load_one)")"
echo "two connections over \\copy of a CSV file by psql:       $(ratio "$(median 1 psql_csv)" "$(median 1 load_two)")"
awk -v count="$count" '{ printf "processor time of populace, one connection: %.2f us a user\n", ($2 + $3) * 1e6 / count }' \
    "$work/load_one" | sort | head -n 1
