# shellcheck shell=bash
# Sourced by scripts/test-launcher.sh. What the launcher meets: links, variables, JDKs and locales.
# shellcheck disable=SC2086,SC2154 # variables of that script; status is a number

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
    says "a link whose name begins with a hyphen is followed" users \
        env PATH="$work/bin:$PATH" bash -c 'exec -- -dash "$@"' shell
    says "a link on a relative PATH is followed" users env PATH="../bin:$PATH" populace
    says "a link to the folder is followed" users "$work/folder/populace"
    says "bash runs it by its path" users bash "../${checkout##*/}/scripts/populace"
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
    says "an empty environment is sufficient" users env -i JAVA_HOME="$JAVA_HOME" "$launcher"
    for variable in JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS; do
        for option in -XX:+UseG1GC -Xshare:off; do
            says "$variable=$option is respected" users env "$variable=$option" "$launcher"
        done
    done
    for option in -XX:+UseParallelGC -XX:+UseZGC -XX:+UseSerialGC -XX:SharedArchiveFile=/nowhere \
        -XX:-TieredCompilation -XX:+UseLargePages -Xint; do
        says "JAVA_TOOL_OPTIONS=$option is respected" users env "JAVA_TOOL_OPTIONS=$option" "$launcher"
    done
    echo '-XX:+UseG1GC' > "$work/options"
    says "a collector from a file of options is respected" users env JDK_JAVA_OPTIONS="@$work/options" "$launcher"
    says "a collector from a file of VM options is respected" users \
        env JAVA_TOOL_OPTIONS="-XX:VMOptionsFile=$work/options" "$launcher"
}

# fake_java FOLDER: makes bin/java in it, a script read from standard input.
fake_java() {
    mkdir -p "$1/bin"
    { echo '#!/bin/sh' && cat; } > "$1/bin/java"
    chmod +x "$1/bin/java"
}

test_java() {
    mkdir -p "$work/empty"
    says "a missing Java is reported in one line" refuses 1 'a JDK of version 17 or later must be installed: no java$' \
        env -u JAVA_HOME PATH="$work/empty" "$launcher"
    says "a JAVA_HOME without Java is reported in one line" refuses 1 "must be installed: no $work/empty/bin/java" \
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
    says "a script that chooses the JDK works" users env -u JAVA_HOME PATH="$work/shim/bin:$PATH" "$launcher"
    says "the archive is used with it" shared env -u JAVA_HOME PATH="$work/shim/bin:$PATH" "$launcher"
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
        says "names outside ASCII: an 8-bit locale" writes_umlauts \
            env LOCPATH="$work/locales" LC_ALL=de_DE.ISO-8859-1 "$launcher"
    else
        echo "NOT TRIED, because localedef or its sources are missing: an 8-bit locale"
    fi
}
