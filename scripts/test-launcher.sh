#!/usr/bin/env bash
# Tests scripts/populace with real processes, on a copy of the checkout. The tests are in scripts/test-launcher/.
set -euo pipefail
shopt -s nullglob

usage="usage: scripts/test-launcher.sh [JDK_HOME...]"
case ${1-} in
    -h | --help)
        echo "$usage"
        echo "Tests scripts/populace with each JDK, or with the shell's. Prints PASS or FAIL for each test."
        exit 0
        ;;
esac
for jdk in "$@"; do
    if [ ! -x "$jdk/bin/java" ]; then
        echo "test-launcher: a JDK must have bin/java: $jdk" >&2
        exit 2
    fi
done
if [ $# -eq 0 ]; then
    set -- "${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}"
fi

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$root/scripts/populace" --version > /dev/null # builds the command
work=$(mktemp -d)
chmod 755 "$work" # for the user who cannot write
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS XDG_CACHE_HOME
passed=0 failed=0

# says NAME COMMAND...: a test, which passes if the command succeeds.
says() {
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "PASS $name"
    else
        failed=$((failed + 1))
        echo "FAIL $name"
        head -n 5 "$work/err"
    fi
}

# A copy of the built checkout, without archives.
copy() {
    local sources
    sources=$(tail -n +2 "$root/adapters-cli/target/populace.jar.sources")
    mkdir -p -- "$1"
    # shellcheck disable=SC2086 # names of modules
    (cd "$root" && cp -a --parents scripts adapters-cli/target/populace.jar{,.sources} $sources "$1/")
    # shellcheck disable=SC2034 # for the tests
    checkout=$1 launcher=$1/scripts/populace target=$1/adapters-cli/target
}

# run COMMAND...: runs it with its output in the files out and err. Sets status to its exit code.
run() {
    status=0
    (cd "$work/here" && "$@") > "$work/out" 2> "$work/err" < /dev/null || status=$?
}

one=(generate -n 100 -s 1 -q)

# users COMMAND...: with the arguments in one, the command writes the right users and nothing else.
users() {
    run "$@" "${one[@]}"
    [ $status -eq 0 ] && cmp -s "$work/out" "$work/users" &&
        ! grep -vE '^(NOTE: )?Picked up [A-Z_]*JAVA_[A-Z_]*OPTIONS' "$work/err" > "$work/rest"
}

# refuses STATUS PATTERN COMMAND...: the command writes one line to standard error and nothing to standard output.
refuses() {
    local wanted=$1 pattern=$2
    shift 2
    run "$@" "${one[@]}"
    [ $status -eq "$wanted" ] && [ ! -s "$work/out" ] && [ "$(wc -l < "$work/err")" -eq 1 ] &&
        grep -qE -e "$pattern" "$work/err"
}

# Whether a folder has exactly one archive, with the checksum in its name, and no temporary files.
archived() {
    local archives=("$1"/*.jsa) sum size rest
    rest=("$1"/making.*)
    [ ${#archives[@]} -eq 1 ] && [ ${#rest[@]} -eq 0 ] || return
    read -r sum size < <(cksum < "${archives[0]}")
    [[ ${archives[0]} == *".$sum-$size.jsa" ]]
}

# Whether the JVM loads the command from the archive.
shared() {
    run env _JAVA_OPTIONS="-Xlog:class+load:file=$work/loaded" "$@" "${one[@]}"
    grep -q 'io.populace.cli.Main source: shared objects file' "$work/loaded"
}

for tests in "$root"/scripts/test-launcher/*.sh; do
    # shellcheck source=/dev/null
    . "$tests"
done

for JAVA_HOME in "$@"; do
    export JAVA_HOME
    echo "== $JAVA_HOME"
    rm -rf "${work:?}"/*
    mkdir "$work/here"
    : > "$work/err"
    copy "$work/checkout"
    "$JAVA_HOME/bin/java" -jar "$target/populace.jar" "${one[@]}" > "$work/users"
    "$JAVA_HOME/bin/java" -jar "$target/populace.jar" generate -n 100000 -s 1 -f ndjson -q > "$work/many"
    test_archive
    test_links
    test_environments
    test_java
    test_standard_output
    test_closed_descriptors
    test_counts
    test_locales
    test_read_only
    copy "$work/"$'-ein größerer\nOrdner '
    says "a checkout with a difficult name works" users "$launcher"
    says "a checkout with a difficult name works without a locale" users env LC_ALL=C "$launcher"
    says "a checkout with a difficult name has one archive" archived "$target"
    test_build
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
