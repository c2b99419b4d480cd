# shellcheck shell=bash
# Sourced by scripts/test-launcher.sh. Compares the launcher's reading of --count with the command's.
# shellcheck disable=SC2086,SC2154 # variables of that script; status is a number

# Sets million to yes or no, as the command reads the count, and c1 to yes or no, as the launcher chose the compiler.
read_both() {
    # From this start there is room for 999,999 users, so the command refuses more. With fewer it refuses the threads.
    run env _JAVA_OPTIONS=-XX:+PrintCommandLineFlags "$launcher" generate "$@" --start 9223372036853775808 -t 0
    million='' c1=no
    if grep -q '^populace: --start + --count must be' "$work/err"; then
        million=yes
    elif grep -q '^populace: --threads must be' "$work/err"; then
        million=no
    fi
    if grep -q 'TieredStopAtLevel=1' "$work/err"; then
        c1=yes
    fi
}

test_counts() {
    local arguments million c1
    for arguments in '' '-n 0' '-n 10k' '-n 999K' '-n 10_000' '-n 999_999' '-n 999999' '-n10' '-n=10' '--count 10' \
        '--count=10k'; do
        read_both $arguments
        says "C1 is chosen for less than a million users: $arguments" test "$million $c1" = "no yes"
    done
    for arguments in '-n 1e6' '-n 1E+6' '-n 1.5M' '-n 1m' '-n 1000k' '-n 1_000k' '-n 1000000' '-n 0001000000' \
        '-n 1_000_000' '-n 10_00000' '-n 1_0_0_0_0_0_0' '-n 1G' '-n 0.001G' '-n1M' '-n=1M' '--count 1M' '--count=1M' \
        '-qn 1M' '-qn1M' '-qn=1M'; do
        read_both $arguments
        says "C1 is not chosen for a million users or more: $arguments" test "$million $c1" = "yes no"
    done
}
