#!/usr/bin/env bash
# Kills loads into PostgreSQL, and its server, at random moments, and checks what they leave; then fills a disk of the server.
set -euo pipefail

name=load-test
usage='usage: scripts/load-test.sh ROUNDS [SEED]
Starts populace load in each round, or twice at once, and ends it with a signal at a random moment; in every fourth round, a
crash of the server ends it. Then each part must be in the table whole, or not at all. The next round goes on with the load,
until a run completes it: then the table must equal one whose load was never interrupted. SEED repeats the choices of another
test, though not the speed of the machine. Needs the programs of a PostgreSQL server.'
case ${1-} in
    -h | --help)
        echo "$usage"
        exit 0
        ;;
esac
if [ $# -lt 1 ] || [ $# -gt 2 ] || ! [[ $1 =~ ^[1-9][0-9]{0,5}$ && ${2-0} =~ ^[0-9]{1,5}$ ]]; then
    echo "$usage" >&2
    exit 2
fi
rounds=$1 seed=${2-$((${EPOCHREALTIME/[.,]/} % 32768))}
RANDOM=$seed

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/postgres.sh"
if ! find_postgres; then
    echo "$name: no PostgreSQL server is installed" >&2
    exit 1
fi
populace=$root/scripts/populace # replaces itself with the JVM, so a signal hits the one or the other
"$populace" --version > /dev/null # builds the command

set -m # else SIGINT would be ignored by what runs in the background
work=$(mktemp -d)
pids=() round=0 choices=
end() {
    kill -KILL "${pids[@]}" || true
    stop_postgres
    umount "$work/disk" || true
    rm -rf "$work"
} 2> /dev/null
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fails() {
    echo "$name: $1; seed $seed, round $round: $choices" >&2
    exit 1
}

sql() {
    PGOPTIONS='-c client_min_messages=warning' psql -qAtX -v ON_ERROR_STOP=1 -c "$1"
}

# Five parts, which take a second or so: most loads need several rounds.
users=500000 part=100000

# run ARGUMENT...
run() {
    exec "$populace" load --to postgresql:// -n $users -s 42 --fields index,user_id,age,address.city -q "$@"
}

# Count and hash of the users, whatever the order of rows.
contents() {
    sql "SELECT count(*), sum(hashtextextended(t::text, 0)::numeric) FROM users t"
}

# Sets number to a random one, 0 to $1 - 1.
choose() {
    number=$(((RANDOM << 15 | RANDOM) % $1))
}

begin_table() {
    sql 'DROP TABLE IF EXISTS users, populace_load, populace_load_unlogged'
    logging='' ledger=populace_load
    choose 3
    if [ $number -eq 0 ]; then
        logging=--unlogged ledger=populace_load_unlogged
    fi
}

# Starts the load, or twice the same at once.
start() {
    local i twice
    choose 4
    twice=$((number == 0))
    pids=() choices="$signal $logging"
    for ((i = 0; i <= twice; i++)); do
        choose 3
        choices+=" -t $((number + 1))"
        # shellcheck disable=SC2086 # none is no argument
        (run --create $logging -t $((number + 1))) 2> "$work/err-$i" &
        pids+=($!)
    done
}

# Waits for a random moment: at any time, or after the first user has been sent.
wait_for_a_moment() {
    local most=$took
    choose 4
    if [ $number -ne 0 ]; then
        most=$((took * 2 / 3))
        until is_copying || ! kill -0 "${pids[0]}" 2> /dev/null; do
            sleep 0.02
        done
        choices+=", copying"
    fi
    choose "$most"
    choices+=", after $number ms"
    sleep "$((number / 1000)).$(printf %03d $((number % 1000)))"
}

is_copying() {
    [ "$(sql "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY%' AND state = 'active'")" -ne 0 ]
}

# Ends all runs of the round, and sets completed to whether all had completed by themselves.
end_runs() {
    local i status wanted
    completed=yes
    if [ "$signal" = crash ]; then
        crash_postgres
    fi
    for i in "${!pids[@]}"; do
        [ "$signal" = crash ] || kill "-$signal" "${pids[i]}" 2> /dev/null || true
        status=0
        { wait "${pids[i]}" || status=$?; } 2> /dev/null # bash tells of killed jobs
        case $signal in
            KILL) wanted=137 ;;
            TERM) wanted=143 ;;
            INT) wanted=130 ;;
            crash) wanted=1 ;;
        esac
        if [ $status -eq $wanted ]; then
            completed=no
            kills=$((kills + 1))
        elif [ $status -ne 0 ]; then
            fails "the exit code must be 0 or $wanted: $status ($(head -n 1 "$work/err-$i"))"
        fi
        if [ "$signal" = crash ] && [ $status -ne 0 ]; then
            [ "$(wc -l < "$work/err-$i")" -eq 1 ] || fails "one line must say what is wrong"
            grep -q "^populace: --to $PGHOST:$PGPORT/postgres: " "$work/err-$i" ||
                fails "the line must name the server: $(< "$work/err-$i")"
        elif [ -s "$work/err-$i" ]; then
            fails "a run must print nothing: $(head -n 1 "$work/err-$i")"
        fi
    done
    pids=()
    if [ "$signal" = crash ]; then
        crashes=$((crashes + 1))
        continue_postgres || postgres_fails
        [ -z "$logging" ] || completed=no # a crash empties unlogged tables
    fi
}

# Each part is in the table with its row in the ledger, or not at all.
check() {
    local found parts
    if [ -z "$(sql "SELECT to_regclass('$ledger')")" ]; then
        [ $completed = no ] || fails "a completed load must leave a ledger"
        return 0
    fi
    # What a killed run had begun ends when the server notices.
    until [ "$(sql "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'populace'")" -eq 0 ]; do
        sleep 0.02
    done
    found=$(sql 'SELECT count(*) FROM users') parts=$(sql "SELECT count(*) FROM $ledger WHERE part >= 0")
    [ "$found" -eq $((parts * part)) ] || fails "$parts parts must have $((parts * part)) users: $found"
    [ "$parts" -eq 0 ] || [ "$parts" -eq $((users / part)) ] || halfway=$((halfway + 1))
    if [ $completed = yes ]; then
        [ "$(contents)" = "$whole" ] || fails "the table must equal that of an unbroken load"
        [ "$(sql "SELECT count(*) FROM pg_indexes WHERE tablename = 'users'")" -eq 1 ] || fails "the table must have its key"
        tables=$((tables + 1))
        begin_table
    fi
}

echo "seed $seed"
start_postgres
begun=${EPOCHREALTIME/[.,]/}
(run --create) || fails "a load must succeed"
took=$(((${EPOCHREALTIME/[.,]/} - begun) / 1000))
whole=$(contents)
[ "${whole%%|*}" -eq $users ] || fails "the table must have $users users: $whole"

kills=0 crashes=0 halfway=0 tables=0
begin_table
while [ $round -lt "$rounds" ]; do
    round=$((round + 1))
    choose 3
    case $number in
        0) signal=TERM ;;
        1) signal=INT ;;
        2) signal=KILL ;;
    esac
    [ $((round % 4)) -ne 0 ] || signal=crash
    start
    wait_for_a_moment
    end_runs
    check
done
choices="$logging, to the end" signal=none completed=yes
# shellcheck disable=SC2086
(run --create $logging) 2> "$work/err-0" || fails "a load must succeed: $(< "$work/err-0")"
check
echo "$rounds rounds, $kills loads ended, $crashes crashes of the server; $halfway rounds left a load halfway;" \
    "$tables tables completed, all as if never interrupted"

# A disk of the server that is full.
choices='a full disk'
mkdir "$work/disk"
if ! mount -t tmpfs -o size=12m populace-load-test "$work/disk" 2> /dev/null; then
    echo "full disk not tested: no tmpfs can be mounted here"
    exit
fi
chmod 755 "$work"
chown postgres: "$work/disk"
sql "CREATE TABLESPACE small LOCATION '$work/disk'"
sql 'CREATE TABLE users (index bigint, user_id uuid, age smallint, address_city text) TABLESPACE small'
status=0
(run) 2> "$work/err-0" || status=$?
[ $status -eq 1 ] || fails "the exit code must be 1: $status"
grep -qxE 'populace: --table users: could not extend file ".*": No space left on device' "$work/err-0" ||
    fails "one line must say that no space is left: $(head -n 2 "$work/err-0")"
[ "$(sql 'SELECT count(*) FROM users')" -eq $(($(sql 'SELECT count(*) FROM populace_load WHERE part >= 0') * part)) ] ||
    fails "parts must be whole"
mount -o remount,size=200m "$work/disk"
(run) || fails "a load must succeed when there is room"
[ "$(contents)" = "$whole" ] || fails "the table must be complete when there is room"
sql 'DROP TABLE users'
sql 'DROP TABLESPACE small'
echo "a full disk: one line, whole parts, and completed with room"
