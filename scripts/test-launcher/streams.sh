# shellcheck shell=bash
# Sourced by scripts/test-launcher.sh. Standard streams: what the JVM writes, and descriptors that are closed.
# shellcheck disable=SC2086,SC2154 # variables of that script; status is a number

# signalled SIGNAL ARGUMENT...: sends the signal to a run that is writing users to a pipe, and waits for its end.
signalled() {
    local pid line
    rm -f "$work/users.pipe" "$work/errors.pipe"
    mkfifo "$work/users.pipe" "$work/errors.pipe"
    (cd "$work/here" && ulimit -c 0 && exec "$launcher" generate -n 100000 -s 1 -f ndjson -q "${@:2}") \
        > "$work/users.pipe" 2> "$work/errors.pipe" &
    pid=$!
    exec 7< "$work/users.pipe" 8< "$work/errors.pipe"
    IFS= read -r line <&7
    echo "$line" > "$work/out"
    kill "-$1" "$pid"
    if [ "$1" = QUIT ]; then # read the rest only after the thread dump: the run could end before it
        while IFS= read -r -t 60 line <&8 && [[ $line != "Full thread dump"* ]]; do :; done
    fi
    cat <&7 >> "$work/out"
    exec 7<&-
    cat <&8 > "$work/err"
    exec 8<&-
    status=0
    exec 9>&2 2> /dev/null # where bash reports the signal
    wait "$pid" || status=$?
    exec 2>&9 9>&-
}

test_standard_output() {
    signalled QUIT
    says "a thread dump is written to standard error" test -s "$work/err"
    says "a thread dump is not among the users" cmp -s "$work/out" "$work/many"
    signalled SEGV
    says "a crash is not among the users" \
        cmp -s -n "$(stat -c %s "$work/out")" "$work/out" "$work/many"
    says "a crash ends in exit code 134" test $status -eq 134
    JAVA_TOOL_OPTIONS=-XX:-SuppressFatalErrorMessage signalled SEGV
    local reports=("$target"/crash-*.log)
    says "a crash has a report if the user asks for one" test ${#reports[@]} -eq 1
    says "a crash leaves nothing in the user's folder" test -z "$(ls -A "$work/here")"
    run env JAVA_TOOL_OPTIONS=-Xmx1 "$launcher" "${one[@]}"
    says "a JVM that cannot start writes nothing to standard output" test $status -eq 1 -a ! -s "$work/out"
    says "a JVM that cannot start says why" grep -q 'Too small maximum heap' "$work/err"
    run env JAVA_TOOL_OPTIONS=-XX:+PrintFlagsFinal "$launcher" "${one[@]}"
    says "what the JVM was asked to print is not among the users" cmp -s "$work/out" "$work/users"
}

test_closed_descriptors() {
    # shellcheck disable=SC2016 # for the other shell, here and below
    local input='exec "$@" <&-' output='exec "$@" >&-' errors='exec "$@" 2>&-' all='exec "$@" <&- >&- 2>&-'
    run timeout 60 bash -c "$input" shell "$launcher" inspect -
    says "inspect reports that standard input is closed" test $status -eq 1 -a \
        "$(cat "$work/err")" = 'populace: FILE cannot be read: standard input (Bad file descriptor)'
    run timeout 60 bash -c "$input" shell "$launcher" generate -n 1 --catalog -
    says "generate reports that standard input is closed" test $status -eq 1 -a \
        "$(cat "$work/err")" = 'populace: --catalog cannot be read: standard input (Bad file descriptor)'
    says "users are written if standard input is closed" users bash -c "$input" shell "$launcher"
    says "a closed standard output is reported" refuses 1 '(Bad file descriptor)' bash -c "$output" shell "$launcher"
    says "users are written if standard error is closed" users bash -c "$errors" shell "$launcher"
    run bash -c "$all" shell "$launcher" "${one[@]}"
    says "closed standard output fails, even if all descriptors are closed" test $status -eq 1
}
