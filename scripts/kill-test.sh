#!/usr/bin/env bash
# Kills runs that fill folders with parts, at random moments, and checks what they leave.
set -euo pipefail

usage="usage: scripts/kill-test.sh ROUNDS [SEED]"
case ${1-} in
    -h | --help)
        echo "$usage"
        echo "Starts a run in each round, or two at once, and ends it with SIGKILL or SIGTERM at a random moment. Then each"
        echo "file must equal, by its SHA-256, that of a folder that was never killed. The next round resumes the folder,"
        echo "until a run completes it. SEED repeats the choices of another test, though not the speed of the machine."
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
populace=$root/scripts/populace # replaces itself with the JVM, so a signal hits the one or the other
work=$(mktemp -d)
folder=$work/users
pids=() failed=no
end() {
    kill -KILL "${pids[@]}" 2> /dev/null || true
    [ $failed = yes ] || rm -rf "$work"
}
trap end EXIT

# Fifty parts, which take a JVM about a second: most folders need several rounds.
formats=("json" "ndjson --compress zstd" "parquet" "csv --compress gzip:1")
round=0 kills=0 writing=0 halves=0 folders=0 parts=0
choices=

fails() {
    failed=yes
    echo "kill-test: $1; seed $seed, round $round: $choices; see $work" >&2
    exit 1
}

# run ARGUMENT...: fills the folder.
run() {
    # shellcheck disable=SC2086 # the format is several arguments
    exec "$populace" generate -n 100k -s 42 -f $format --part-users 2k -q -o "$folder/" "$@"
}

# The checksums of all files but temporary ones. The folder may not be there yet.
checksums() {
    [ ! -d "$folder" ] || (cd "$folder" && find . -type f ! -name '.populace-*.tmp' -exec sha256sum {} + | LC_ALL=C sort -k 2)
}

temporary_files() {
    [ ! -d "$folder" ] || (cd "$folder" && find . -name '.populace-*.tmp' | LC_ALL=C sort)
}

# Sets number to a random one, 0 to $1 - 1.
choose() {
    number=$(((RANDOM << 15 | RANDOM) % $1))
}

# A folder that was never killed: its checksums, and how long it took in milliseconds.
make_reference() {
    local start=${EPOCHREALTIME/[.,]/}
    (run) || fails "a run must succeed"
    took[$1]=$(((${EPOCHREALTIME/[.,]/} - start) / 1000))
    checksums > "$work/whole-$1"
    [ -z "$(temporary_files)" ] || fails "a run must leave no temporary file"
    [ "$(wc -l < "$work/whole-$1")" -eq 51 ] || fails "a folder must have 50 parts and a recipe"
    rm -r "$folder"
}

begin_folder() {
    choose ${#formats[@]}
    index=$number format=${formats[number]}
    rm -rf "$folder"
}

# Starts a run, two shards, or the same run twice.
start() {
    local i shards=("") threads
    choose 4
    [ "$number" -ne 0 ] || shards=("--shard=1/2" "--shard=2/2")
    [ "$number" -ne 1 ] || shards=("" "")
    pids=() choices="-f $format"
    for i in "${!shards[@]}"; do
        choose 4
        threads=$((number + 1))
        choices+=", -t $threads ${shards[i]}"
        # shellcheck disable=SC2086 # no shard is no argument
        (run -t $threads ${shards[i]}) 2> "$work/err-$i" &
        pids+=($!)
    done
}

# Whether a run of this round has begun a part.
is_writing() {
    local file left
    left=$(< "$work/left-before")
    for file in "$folder"/.populace-*.tmp; do
        if [ -e "$file" ] && [[ $left != *"${file##*/}"* ]]; then
            return
        fi
    done
    return 1
}

# Waits for a random moment: while the JVM starts, in the first milliseconds of writing, or at any time.
wait_for_a_moment() {
    local end=$((SECONDS + 60)) least=0 most
    choose 6
    case $number in
        0) most=200 ;;
        1 | 2)
            most=20
            until is_writing || ! kill -0 "${pids[0]}" 2> /dev/null; do
                [ $SECONDS -lt $end ] || fails "a run must begin to write within a minute"
            done
            ;;
        *) least=$((took[index] / 4)) most=${took[index]} ;;
    esac
    choose $((most - least + 1))
    number=$((least + number))
    choices+=", after $number ms"
    sleep "$((number / 1000)).$(printf %03d $((number % 1000)))"
    began=no
    if is_writing; then
        began=yes
    fi
}

# Ends all runs of the round and sets completed to whether all had completed by themselves.
end_runs() {
    local i status wanted=137
    [ "$signal" = KILL ] || wanted=143
    completed=yes
    for i in "${!pids[@]}"; do
        kill "-$signal" "${pids[i]}" 2> /dev/null || true
        status=0
        { wait "${pids[i]}" || status=$?; } 2> /dev/null # bash tells of killed jobs
        [ ! -s "$work/err-$i" ] || fails "a run must print nothing: $(head -n 1 "$work/err-$i")"
        if [ $status -eq $wanted ]; then
            completed=no
            kills=$((kills + 1))
        elif [ $status -ne 0 ]; then
            fails "the exit code must be 0 or $wanted: $status"
        fi
    done
    pids=()
}

# Checks what the round has left.
check() {
    checksums > "$work/sums"
    temporary_files > "$work/left"
    parts=$((parts + $(wc -l < "$work/sums")))
    if grep -vxFf "$work/whole-$index" "$work/sums" > "$work/wrong"; then
        fails "each file must be whole: $(head -n 1 "$work/wrong")"
    fi
    if [ "$signal" = TERM ] && LC_ALL=C comm -13 "$work/left-before" "$work/left" | grep -q .; then
        fails "a run that gets SIGTERM must leave no temporary file"
    fi
    if [ $completed = yes ]; then
        cmp -s "$work/sums" "$work/whole-$index" || fails "the folder must be complete"
        [ ! -s "$work/left" ] || fails "a complete folder must have no temporary file: $(head -n 1 "$work/left")"
        folders=$((folders + 1))
        begin_folder
    else
        cat "$work/sums" "$work/left" > "$work/after"
        if [ "$began" = yes ] || ! cmp -s "$work/before" "$work/after"; then
            writing=$((writing + 1))
        fi
        if LC_ALL=C comm -13 "$work/left-before" "$work/left" | grep -q .; then
            halves=$((halves + 1))
        fi
    fi
}

echo "seed $seed"
took=()
"$populace" --version > /dev/null # builds the command
for index in "${!formats[@]}"; do
    format=${formats[index]}
    make_reference "$index"
done

begin_folder
while [ $round -lt "$rounds" ]; do
    round=$((round + 1))
    checksums > "$work/before"
    temporary_files | tee "$work/left-before" >> "$work/before"
    choose 3
    signal=KILL
    [ "$number" -ne 0 ] || signal=TERM
    start
    choices+=", SIG$signal"
    wait_for_a_moment
    end_runs
    check
done

# What the last round has left, without another kill.
choices="-f $format, to the end"
(run 2> "$work/err-0") || fails "a run must succeed: $(head -n 1 "$work/err-0")"
completed=yes
check

echo "$rounds rounds, $kills runs killed; $writing rounds while writing, of which $halves left a temporary file;" \
    "$folders folders completed; $parts files checked, all whole"
