#!/usr/bin/env bash
# Runs the recipes of docs/loading.md with the real programs, and compares what they have loaded with the users.
set -euo pipefail

name=loading-test
usage='usage: scripts/loading-test.sh [--all] [STORE...]
Runs the recipes of docs/loading.md whose programs are installed, and names the others. Servers are started for the test alone,
on a free port or a socket, and leave nothing.
  --all   fail if a recipe cannot be run
  STORE   only the recipes of postgresql, sqlite, duckdb, mariadb, clickhouse, pandas, kafka'
declare -A stores=(
    [PostgreSQL]=postgresql
    [SQLite]=sqlite
    [DuckDB]=duckdb
    [MariaDB and MySQL]=mariadb
    [ClickHouse]=clickhouse
    [pandas and polars]=pandas
    [Kafka]=kafka
)
all=no chosen=()
for argument in "$@"; do
    case $argument in
        -h | --help)
            echo "$usage"
            exit 0
            ;;
        --all) all=yes ;;
        *)
            if [[ " ${stores[*]} " != *" $argument "* ]]; then
                echo "$name: no such option or store: $argument" >&2
                echo "$usage" >&2
                exit 2
            fi
            chosen+=("$argument")
            ;;
    esac
done
[ ${#chosen[@]} -gt 0 ] || chosen=("${stores[@]}")

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/java.sh"
. "$root/scripts/postgres.sh"
. "$root/scripts/loading-test/databases.sh"
. "$root/scripts/loading-test/others.sh"
find_java

work=$(mktemp -d)
processes=()
stop() {
    kill -KILL "${processes[@]}" 2> /dev/null || true
    wait
    stop_postgres
    rm -rf "$work" ${mariadb_folder+"$mariadb_folder"}
} 2> /dev/null # bash tells of killed jobs
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# fails MESSAGE [LOG]
fails() {
    echo "$name: $1" >&2
    [ $# -eq 1 ] || tail -n 10 "$2" >&2
    exit 1
}

# await STORE PROCESS COMMAND...: waits until the command succeeds; fails if the process ends before.
await() {
    until "${@:3}" > /dev/null 2>&1; do
        kill -0 "$2" 2> /dev/null || fails "$1 does not start" "$work/$1.log"
        sleep 0.2
    done
}

# Writes the blocks of the page to files: page/3/2.sql is the second block of the third recipe. Sets sections and recipes to the
# headings above them.
read_page() {
    local line section='' recipe='' block=0 file=''
    sections=() recipes=()
    while IFS= read -r line; do
        if [ -n "$file" ]; then
            if [ "$line" = '```' ]; then
                file=
            else
                printf '%s\n' "$line" >> "$file"
            fi
        elif [[ $line == '## '* ]]; then
            section=${line#'## '} recipe=
        elif [[ $line == '### '* ]]; then
            recipe=${line#'### '} block=0
            sections+=("$section") recipes+=("$recipe")
        elif [[ $line == '```'* ]]; then
            if [ -z "$recipe" ] || [ -z "${stores[$section]-}" ]; then
                fails "a block of $section belongs to no recipe that can be run"
            fi
            block=$((block + 1))
            file=$work/page/$((${#recipes[@]} - 1))/$block.${line#'```'}
            mkdir -p "${file%/*}"
        fi
    done < "$root/docs/loading.md"
}

# Runs a block in the folder of its recipe. The only change is the address of the broker.
run_block() {
    case $1 in
        *.sh) bash -eu <(sed "s/localhost:9092/${broker-}/" "$1") ;;
        *.sql | *.python) "${store}_runs" "$1" ;;
        *) return 1 ;;
    esac
}

# run_recipe NUMBER: sets outcome to what the comparison says, or to the step that fails.
run_recipe() {
    local block
    mkdir "$work/here"
    cd "$work/here"
    outcome="its store cannot be emptied"
    "${store}_empty" > "$work/log" 2>&1 || return
    for block in "$work/page/$1"/*; do
        outcome="its block ${block##*/} fails"
        run_block "$block" > "$work/log" 2>&1 || return
    done
    outcome="its table cannot be read"
    "${store}_table" > "$work/rows.json" 2> "$work/log" || return
    outcome="its table is wrong"
    python3 "$root/scripts/loading-test/compare.py" "$work/users.csv" "$work/rows.json" > "$work/log" 2>&1 || return
    outcome=$(< "$work/log")
}

"$root/scripts/populace" --version > /dev/null # builds the command
mkdir "$work/bin" "$work/classes" "$work/home"
# All recipes get words that formats must escape. The command keeps its home, where its archive may be.
# shellcheck disable=SC2016
printf '#!/bin/bash\nHOME=%q exec %q "$1" --catalog %q "${@:2}"\n' "$HOME" "$root/scripts/populace" \
    "$root/scripts/loading-test/catalog.json" > "$work/bin/populace"
chmod +x "$work/bin/populace"
# The programs must not read the user's settings: they may lead to another server.
export PATH=$work/bin:$PATH HOME=$work/home
# shellcheck disable=SC2016 # of Markdown, not of the shell
fields=$(grep -o '^| `[A-Za-z0-9_.]*`' "$root/docs/fields.md" | tr -d '|` ' | paste -sd ,)
populace generate -n 2500 -s 42 -q -o "$work/users.csv" --fields "$fields"
read_page

missing='' failed=0 started=''
for i in "${!recipes[@]}"; do
    store=${stores[${sections[i]}]}
    if [[ " ${chosen[*]} " != *" $store "* ]]; then
        continue
    fi
    if [ "$store" != "$started" ]; then
        started=$store package=
        "${store}_find"
        if [ -n "$package" ]; then
            echo "not run: ${sections[i]}, because $package is missing" >&2
            missing+="$package "
        else
            "${store}_start"
        fi
    fi
    if [ -z "$package" ]; then
        if run_recipe "$i"; then
            echo "${sections[i]}, ${recipes[i]}: $outcome"
        else
            failed=$((failed + 1))
            echo "$name: ${sections[i]}, ${recipes[i]}: $outcome:" >&2
            tail -n 10 "$work/log" >&2
        fi
        cd "$root"
        rm -rf "$work/here"
    fi
done
[ $failed -eq 0 ] || fails "recipes that have failed: $failed"
if [ $all = yes ] && [ -n "$missing" ]; then
    fails "recipes could not be run; install: ${missing% }"
fi
