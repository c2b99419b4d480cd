# shellcheck shell=bash
# Sourced by the scripts that run Java. $name begins their messages.
# shellcheck disable=SC2154

# Reads the release file of the JDK in a folder.
read_release() {
    release=
    { IFS= read -r -d '' release || true; } 2> /dev/null < "$1/release" || true
    [[ $release =~ JAVA_VERSION=\"([^\"]+) ]] && version=${BASH_REMATCH[1]}
}

# Sets java to the program, release to the contents of its JDK's release file, feature to the version: 17, 25.
find_java() {
    local version='' facts home
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
    else
        java=$(type -P java) || java=java
    fi
    if [ ! -f "$java" ] || [ ! -x "$java" ]; then
        echo "$name: a JDK of version 17 or later must be installed: no $java" >&2
        exit 1
    fi
    if ! read_release "${java%/bin/java}" && ! { home=$(readlink -f -- "$java") && read_release "${home%/*/*}"; }; then
        # A script or a stub that chooses a JDK: ask which.
        facts=$("$java" -XshowSettings:properties -version 2>&1) || true
        home=${facts#*java.home = } home=${home%%$'\n'*}
        if read_release "$home"; then
            java=$home/bin/java
        elif [[ $facts =~ version\ \"([^\"]+) ]]; then
            version=${BASH_REMATCH[1]}
        fi
    fi
    feature=${version#1.} feature=${feature%%[!0-9]*}
    if [ -z "$feature" ] || [ "$feature" -lt 17 ]; then
        echo "$name: Java must be 17 or later: ${version:-of unknown version} ($java)" >&2
        exit 1
    fi
}

# The JVM takes the encoding of file names from the locale. If that is ASCII (C, POSIX, none, or not installed), names with
# other characters cannot be opened, so a UTF-8 locale is set.
choose_utf8() {
    local accented=$'\303\251' letter=$'\344' before=${LC_ALL-} locale
    # In UTF-8 the first is one character. The second is a letter in the old 8-bit encodings, which work.
    if [ ${#accented} -ne 2 ] || [[ $letter == [[:alpha:]] ]]; then
        return
    fi
    for locale in C.UTF-8 en_US.UTF-8; do
        export LC_ALL=$locale # not just LC_CTYPE: the JVM uses no category if one is not installed
        if [ ${#accented} -eq 1 ]; then
            return
        fi
    done
    LC_ALL=$before
} 2> /dev/null # bash warns about locales that are not installed
