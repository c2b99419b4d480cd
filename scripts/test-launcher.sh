#!/usr/bin/env bash
# Tests scripts/populace as its users meet it: real processes on a copy of the checkout.
set -euo pipefail
shopt -s nullglob

usage="usage: scripts/test-launcher.sh [JDK_HOME...]"
case ${1-} in
    -h | --help)
        echo "$usage"
        echo "Tests scripts/populace on each JDK, or on that of the shell. Says of each test whether it passed."
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
chmod 755 "$work" # for the user who may not write
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS XDG_CACHE_HOME
passed=0 failed=0

# says NAME COMMAND...: the test of that name passes if the command does.
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
    checkout=$1 launcher=$1/scripts/populace target=$1/adapters-cli/target
}

# run COMMAND...: what it writes is kept in the files out and err, its exit code in status.
run() {
    status=0
    (cd "$work/here" && "$@") > "$work/out" 2> "$work/err" < /dev/null || status=$?
}

one=(generate -n 100 -s 1 -q)

# users COMMAND...: run with those arguments, the command writes the right users and nothing else.
users() {
    run "$@" "${one[@]}"
    [ $status -eq 0 ] && cmp -s "$work/out" "$work/users" &&
        ! grep -vE '^(NOTE: )?Picked up [A-Z_]*JAVA_[A-Z_]*OPTIONS' "$work/err" > "$work/rest"
}

# refuses STATUS PATTERN COMMAND...: the command writes one line to standard error, and nothing to standard output.
refuses() {
    local wanted=$1 pattern=$2
    shift 2
    run "$@" "${one[@]}"
    [ $status -eq "$wanted" ] && [ ! -s "$work/out" ] && [ "$(wc -l < "$work/err")" -eq 1 ] &&
        grep -qE -e "$pattern" "$work/err"
}

# Whether there is just one archive in a folder, its checksum is that of its name, and nothing is left of its making.
archived() {
    local archives=("$1"/*.jsa) sum size rest
    rest=("$1"/making.*)
    [ ${#archives[@]} -eq 1 ] && [ ${#rest[@]} -eq 0 ] || return
    read -r sum size < <(cksum < "${archives[0]}")
    [[ ${archives[0]} == *".$sum-$size.jsa" ]]
}

no_archive() {
    local archives=("$1"/*.jsa)
    [ ${#archives[@]} -eq 0 ]
}

# Whether the JVM takes the command's classes from the archive.
shared() {
    run env _JAVA_OPTIONS="-Xlog:class+load:file=$work/loaded" "$@" "${one[@]}"
    grep -q 'io.populace.cli.Main source: shared objects file' "$work/loaded"
}

# Whether the JVM takes all classes of the command and of picocli from the archive, lambdas among them.
all_shared() {
    rm -f "$work/loaded"
    run env _JAVA_OPTIONS="-Xlog:class+load:file=$work/loaded" "$launcher" "${one[@]}" -o "$work/file.ndjson" --force
    grep -E ' (io\.populace|picocli)\.' "$work/loaded" | grep -v 'source: shared objects file' > "$work/err"
    grep -q 'io.populace.cli.Main source: shared' "$work/loaded" && [ ! -s "$work/err" ]
}

test_archive() {
    says "the first start makes users" users "$launcher"
    says "the first start makes an archive" archived "$target"
    says "the second start uses the archive" shared "$launcher"
    says "the archive has every class of a start" all_shared

    local damage archive size
    for damage in 'flip 5' 'flip 50' 'flip 95' 'zero 50' 'cut 50'; do
        archive=("$target"/*.jsa)
        size=$(stat -c %s "${archive[0]}")
        cp "${archive[0]}" "$work/copy"
        at=$((size * ${damage#* } / 100))
        case $damage in
            flip*) printf '%b' "\\x$(printf %02x $(($(od -An -tu1 -j $at -N 1 "$work/copy") ^ 16)))" |
                dd of="$work/copy" bs=1 seek=$at conv=notrunc status=none ;;
            zero*) truncate -s $at "$work/copy" && truncate -s "$size" "$work/copy" ;;
            cut*) truncate -s $at "$work/copy" ;;
        esac
        rm -f "${archive[0]}"
        cp "$work/copy" "${archive[0]}"
        says "an archive damaged by '$damage' is not used" users "$launcher"
        says "an archive damaged by '$damage' is made anew" archived "$target"
    done

    rm -f "$target"/*.jsa
    local pids=() i
    for i in 1 2 3; do
        "$launcher" "${one[@]}" > "$work/out.$i" 2> "$work/err" &
        pids+=($!)
    done
    wait "${pids[@]}"
    says "of first starts at once all write the users" cmp -s "$work/out.1" "$work/users"
    says "of first starts at once all write the users" cmp -s "$work/out.2" "$work/users"
    says "of first starts at once all write the users" cmp -s "$work/out.3" "$work/users"
    says "first starts at once leave one archive" archived "$target"

    if command -v strace > /dev/null; then
        rm -f "$target"/*.jsa
        strace -f -qq -e trace=fsync,rename,renameat,renameat2,syncfs -o "$work/calls" "$launcher" "${one[@]}" \
            > /dev/null 2> "$work/err"
        says "an archive is synced before it gets its name, and its folder after" synced
    else
        echo "NOT TRIED, as there is no strace: an archive is synced before it gets its name"
    fi

    touch -d '2001-01-01' "$target"/populace-old-{1,2,3,4,5,6,7,8,9}.jsa
    rm -f "$target"/populace-[!o]*.jsa
    says "a start makes an archive among old ones" users "$launcher"
    archive=("$target"/*.jsa)
    says "the eight newest archives are kept" test ${#archive[@]} -eq 8
    rm -f "$target"/populace-old-*
    says "the new one is among them" archived "$target"
}

synced() {
    local calls
    calls=$(grep -oE 'fsync|rename.*\.jsa"' "$work/calls" | sed 's/rename.*/rename/' | tr '\n' ' ')
    [[ $calls == *'fsync rename fsync '* ]]
}

test_links() {
    mkdir -p "$work/shared/scripts" "$work/bin"
    local script
    for script in "$checkout"/scripts/*.sh; do
        echo "touch '$work/planted'" > "$work/shared/scripts/${script##*/}"
    done
    ln -sf "$launcher" "$work/shared/scripts/populace"
    ln -sf ../shared/scripts/populace "$work/bin/chain"
    ln -sf "../${checkout##*/}/scripts/populace" "$work/bin/populace"
    ln -sf "$launcher" "$work/bin/-dash"
    ln -sfn "$checkout/scripts" "$work/folder"
    says "a link is followed" users "$work/shared/scripts/populace"
    says "a chain of relative links is followed" users "$work/bin/chain"
    says "nothing beside a link is run" test ! -e "$work/planted"
    says "a link on the PATH is followed" users env PATH="$work/bin:$PATH" populace
    # shellcheck disable=SC2016 # for the other shell, here and below
    says "a link of a name with a hyphen is followed" users \
        env PATH="$work/bin:$PATH" bash -c 'exec -- -dash "$@"' shell
    says "a link on a relative PATH is followed" users env PATH="../bin:$PATH" populace
    says "a link to the folder is followed" users "$work/folder/populace"
    says "bash runs it by name" users bash "../${checkout##*/}/scripts/populace"
    # shellcheck disable=SC2016
    says "bash runs it from its folder" users \
        bash -c 'cd "$1" && shift && bash populace "$@"' shell "$checkout/scripts"
}

test_environments() {
    local variable option
    echo 'exit 3' > "$work/bash_env"
    says "POSIXLY_CORRECT changes nothing" users env POSIXLY_CORRECT=1 "$launcher"
    says "BASH_ENV changes nothing" users env BASH_ENV="$work/bash_env" "$launcher"
    says "CDPATH changes nothing" users env CDPATH="$work:/" "$launcher"
    says "SHELLOPTS changes nothing" users env SHELLOPTS=noglob:noclobber:xtrace "$launcher"
    says "GREP_OPTIONS changes nothing" users env GREP_OPTIONS=--color=always "$launcher"
    says "exported functions change nothing" users env 'BASH_FUNC_cd%%=() { echo moved; }' \
        'BASH_FUNC_find%%=() { echo found; }' 'BASH_FUNC_exec%%=() { echo run; }' "$launcher"
    says "an empty environment is enough" users env -i JAVA_HOME="$JAVA_HOME" "$launcher"
    for variable in JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS; do
        for option in -XX:+UseG1GC -Xshare:off; do
            says "$variable=$option is taken" users env "$variable=$option" "$launcher"
        done
    done
    for option in -XX:+UseParallelGC -XX:+UseZGC -XX:+UseSerialGC -XX:SharedArchiveFile=/nowhere \
        -XX:-TieredCompilation -XX:+UseLargePages -Xint; do
        says "JAVA_TOOL_OPTIONS=$option is taken" users env "JAVA_TOOL_OPTIONS=$option" "$launcher"
    done
    echo '-XX:+UseG1GC' > "$work/options"
    says "a collector chosen in a file of options is taken" users env JDK_JAVA_OPTIONS="@$work/options" "$launcher"
    says "a collector chosen in a file of VM options is taken" users \
        env JAVA_TOOL_OPTIONS="-XX:VMOptionsFile=$work/options" "$launcher"
}

# fake_java FOLDER: a bin/java there runs what is in standard input.
fake_java() {
    mkdir -p "$1/bin"
    { echo '#!/bin/sh' && cat; } > "$1/bin/java"
    chmod +x "$1/bin/java"
}

test_java() {
    mkdir -p "$work/empty"
    says "no Java is told in one line" refuses 1 'a JDK of version 17 or later must be installed: no java$' \
        env -u JAVA_HOME PATH="$work/empty" "$launcher"
    says "a JAVA_HOME without Java is told in one line" refuses 1 "must be installed: no $work/empty/bin/java" \
        env JAVA_HOME="$work/empty" "$launcher"
    fake_java "$work/jdk11" <<< 'echo "this must not run"'
    echo 'JAVA_VERSION="11.0.2"' > "$work/jdk11/release"
    says "Java 11 is refused in one line" refuses 1 'Java must be 17 or later: 11\.0\.2 ' \
        env JAVA_HOME="$work/jdk11" "$launcher"
    fake_java "$work/jdk8" <<< 'echo "openjdk version \"1.8.0_392\"" >&2'
    says "Java 8 without a release file is refused in one line" refuses 1 'Java must be 17 or later: 1\.8\.0_392 ' \
        env JAVA_HOME="$work/jdk8" "$launcher"
    fake_java "$work/silent" <<< 'exit 0'
    says "a Java without a version is refused in one line" refuses 1 'Java must be 17 or later: of unknown version ' \
        env JAVA_HOME="$work/silent" "$launcher"
    fake_java "$work/shim" <<< "exec '$JAVA_HOME/bin/java' \"\$@\""
    says "a script that chooses the JDK is taken" users env -u JAVA_HOME PATH="$work/shim/bin:$PATH" "$launcher"
    says "the archive is used with it" shared env -u JAVA_HOME PATH="$work/shim/bin:$PATH" "$launcher"
}

# signalled SIGNAL ARGUMENT...: sends it to a start that has begun to write users into a pipe; waits for its end.
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
    if [ "$1" = QUIT ]; then # the rest is not read before the JVM has answered, or it could end before
        while IFS= read -r -t 60 line <&8 && [[ $line != "Full thread dump"* ]]; do :; done
    fi
    cat <&7 >> "$work/out"
    exec 7<&-
    cat <&8 > "$work/err"
    exec 8<&-
    status=0
    exec 9>&2 2> /dev/null # where bash tells of the signal
    wait "$pid" || status=$?
    exec 2>&9 9>&-
}

test_standard_output() {
    signalled QUIT
    says "a thread dump is written to standard error" test -s "$work/err"
    says "a thread dump does not end up among the users" cmp -s "$work/out" "$work/many"
    signalled SEGV
    says "a crash does not end up among the users" \
        cmp -s -n "$(stat -c %s "$work/out")" "$work/out" "$work/many"
    says "a crash is told by the exit code" test $status -eq 134
    JAVA_TOOL_OPTIONS=-XX:-SuppressFatalErrorMessage signalled SEGV
    local reports=("$target"/crash-*.log)
    says "a crash has a report if the user asks for it" test ${#reports[@]} -eq 1
    says "a crash leaves nothing in the user's folder" test -z "$(ls -A "$work/here")"
    run env JAVA_TOOL_OPTIONS=-Xmx1 "$launcher" "${one[@]}"
    says "a JVM that cannot start writes nothing to standard output" test $status -eq 1 -a ! -s "$work/out"
    says "a JVM that cannot start says why" grep -q 'Too small maximum heap' "$work/err"
    run env JAVA_TOOL_OPTIONS=-XX:+PrintFlagsFinal "$launcher" "${one[@]}"
    says "what the JVM is asked to print does not end up among the users" cmp -s "$work/out" "$work/users"
}

writes_umlauts() {
    local file=$work/grün/größe.ndjson
    rm -rf "$work/grün"
    mkdir "$work/grün"
    run env -u LANG -u LC_ALL -u LC_CTYPE "$@" "${one[@]}" -o "$file"
    [ $status -eq 0 ] && cmp -s "$file" "$work/users"
}

test_locales() {
    local locale
    says "names outside ASCII: no locale" writes_umlauts "$launcher"
    for locale in LC_ALL=C LC_ALL=POSIX LANG=C LC_CTYPE=C LANG=xx_XX.UTF-8 LC_ALL=xx_XX LC_ALL=C.UTF-8; do
        says "names outside ASCII: $locale" writes_umlauts env "$locale" "$launcher"
    done
    if command -v localedef > /dev/null && [ -f /usr/share/i18n/locales/de_DE ]; then
        mkdir -p "$work/locales"
        localedef -i de_DE -f ISO-8859-1 "$work/locales/de_DE.ISO-8859-1" > /dev/null 2>&1 || true
        says "names outside ASCII: a locale of eight bits" writes_umlauts \
            env LOCPATH="$work/locales" LC_ALL=de_DE.ISO-8859-1 "$launcher"
    else
        echo "NOT TRIED, as localedef or its sources are missing: a locale of eight bits"
    fi
}

test_read_only() {
    local as=() home=$work/home cache=$work/home/.cache/populace
    mkdir -p "$home"
    if [ "$(id -u)" -eq 0 ]; then # who may write everywhere
        if ! command -v setpriv > /dev/null; then
            echo "NOT TRIED, as root may write everywhere and there is no setpriv: a checkout that is read only"
            return
        fi
        as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
        chown 65534:65534 "$home"
    fi
    rm -f "$target"/*.jsa
    chmod -R a-w,a+rX "$checkout"
    as+=(env "HOME=$home")
    says "read only: a start makes users" users "${as[@]}" "$launcher"
    says "read only: the archive is made in the user's cache" archived "$cache"
    says "read only: the cache is for its user alone" test "$(stat -c %a "$cache")" = 700
    touch "$work/since"
    says "read only: the next start uses the archive" shared "${as[@]}" "$launcher"
    says "read only: the next start makes none" test -z "$(find "$cache" -name '*.jsa' -newer "$work/since")"
    local archive=("$cache"/*.jsa)
    dd if=/dev/zero of="${archive[0]}" bs=4096 seek=500 count=1000 conv=notrunc status=none
    says "read only: a damaged archive is not used" users "${as[@]}" "$launcher"
    says "read only: a damaged archive is made anew" archived "$cache"
    chmod 777 "$cache"
    touch "$work/since"
    says "a cache that others may write to is not used" users "${as[@]}" "$launcher"
    run "${as[@]}" env _JAVA_OPTIONS=-XX:+PrintCommandLineFlags "$launcher" "${one[@]}"
    says "a cache that others may write to is not given to the JVM" test -z "$(grep "$cache" "$work/err")"
    says "read only: no HOME is no fault" users "${as[@]}" env -u HOME "$launcher"
    says "read only: a HOME that is missing is no fault" users "${as[@]}" HOME=/nonexistent/home "$launcher"
    says "read only: XDG_CACHE_HOME is taken" users "${as[@]}" XDG_CACHE_HOME="$home/xdg" "$launcher"
    says "read only: the archive is made in XDG_CACHE_HOME" archived "$home/xdg/populace"
    says "read only: nothing is made in the checkout" no_archive "$target"
    chmod -R u+w "$checkout"
    rm "$target/populace.jar"
    chmod -R a-w "$checkout"
    says "a checkout that cannot be built in is told in one line" refuses 1 'the checkout must be writable to build' \
        "${as[@]}" "$launcher"
    chmod -R u+w "$checkout"
}

# fake_mvn: a Maven that runs what is in standard input.
fake_mvn() {
    mkdir -p "$work/maven"
    { echo '#!/bin/bash' && cat; } > "$work/maven/mvn"
    chmod +x "$work/maven/mvn"
}

test_build() {
    local with_maven=(env "PATH=$work/maven:$PATH" "$launcher")
    echo '// changed' > "$checkout/domain/src/main/java/Changed.java"
    fake_mvn <<< "echo '[ERROR] it does not compile'; exit 1"
    run "${with_maven[@]}" "${one[@]}"
    says "a build that fails says why" grep -q 'it does not compile' "$work/err"
    says "a build that fails is exit 1, and nothing on standard output" test $status -eq 1 -a ! -s "$work/out"
    fake_mvn << END
echo "[INFO] Building Populace :: Domain 0.1            [3/7]"
echo called >> '$work/calls of mvn'
cp '$root/adapters-cli/target/populace.jar' '$target/populace.jar'
END
    local pids=() i
    for i in 1 2; do
        "${with_maven[@]}" "${one[@]}" > "$work/out.$i" 2> "$work/err.$i" &
        pids+=($!)
    done
    wait "${pids[@]}"
    cat "$work/err.1" "$work/err.2" > "$work/err"
    says "two starts at once build once" test "$(wc -l < "$work/calls of mvn")" -eq 1
    says "a build tells how far it is" grep -q '^populace: building Populace :: Domain 0.1 (3 of 7)$' "$work/err"
    says "a build writes nothing to standard output" cmp -s "$work/out.1" "$work/users"
    echo '// changed again' > "$checkout/domain/src/main/java/Changed.java"
    mkdir -p "$work/tools"
    local tool
    for tool in find cksum sort readlink dirname; do
        ln -sf "$(command -v "$tool")" "$work/tools/$tool"
    done
    says "no Maven is told in one line" refuses 1 'Maven 3.8 or later must be installed' \
        env PATH="$work/tools" "$launcher"
}

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
    test_locales
    test_read_only
    copy "$work/"$'-ein größerer\nOrdner '
    says "a checkout of any name" users "$launcher"
    says "a checkout of any name without a locale" users env LC_ALL=C "$launcher"
    says "a checkout of any name has one archive" archived "$target"
    test_build
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
