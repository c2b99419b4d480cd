# shellcheck shell=bash
# Sourced by scripts/test-launcher.sh. Builds of the command by the launcher.
# shellcheck disable=SC2086,SC2154 # variables of that script; status is a number

# fake_mvn: makes a Maven, a script read from standard input.
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
    says "a build that fails ends in exit code 1, with no standard output" test $status -eq 1 -a ! -s "$work/out"
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
    says "two simultaneous starts build once" test "$(wc -l < "$work/calls of mvn")" -eq 1
    says "a build reports its progress" grep -q '^populace: building Populace :: Domain 0.1 (3 of 7)$' "$work/err"
    says "a build writes nothing to standard output" cmp -s "$work/out.1" "$work/users"
    echo '// changed again' > "$checkout/domain/src/main/java/Changed.java"
    mkdir -p "$work/tools"
    local tool
    for tool in find cksum sort readlink dirname; do
        ln -sf "$(command -v "$tool")" "$work/tools/$tool"
    done
    says "a missing Maven is reported in one line" refuses 1 'Maven 3.8 or later must be installed' \
        env PATH="$work/tools" "$launcher"
}
