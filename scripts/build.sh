# shellcheck shell=bash
# Sourced by the scripts that run what Maven builds. Messages start with $name; $root is the checkout.
# shellcheck disable=SC2154

fail() {
    printf '%s: %s\n' "$name" "$1" >&2
    exit 1
}

# Sets sources to all that a module is built from. Modules are found in the poms: a module is built from itself and from
# each module that its pom names.
find_sources() {
    local found=("$1") i pom folder
    sources=(pom.xml NOTICE LICENSE .mvn)
    for ((i = 0; i < ${#found[@]}; i++)); do
        sources+=("${found[i]}/pom.xml" "${found[i]}/src/main")
        pom=$(< "$root/${found[i]}/pom.xml")
        for folder in "$root"/*/pom.xml; do
            folder=${folder%/pom.xml} folder=${folder##*/}
            if [[ $pom == *"<artifactId>$folder</artifactId>"* && " ${found[*]} " != *" $folder "* ]]; then
                found+=("$folder")
            fi
        done
    done
}

# One checksum of the names and contents of all sources: time stamps can be wrong.
sources_checksum() {
    (cd -- "$root" && find "${sources[@]}" -type f -exec cksum {} + | LC_ALL=C sort | cksum)
}

# Whether no source has changed since the stamp. By the time of the last status change: unlike the time of the last
# modification, it cannot be set back.
is_untouched() {
    [ -z "$(cd -- "$root" && exec find "${sources[@]}" -cnewer "$stamp" -print -quit 2>&1)" ]
}

# Reads the stamp: the checksum of the sources that the jar was built from, then their names. Fails if the jar is newer: Maven
# may have built it from something else.
read_stamp() {
    local source
    sources=() checksum=
    [ -f "$jar" ] && [ -f "$stamp" ] && ! [ "$jar" -nt "$stamp" ] || return
    {
        IFS= read -r checksum || return
        while IFS= read -r source; do
            sources+=("$source")
        done
    } < "$stamp"
    [ ${#sources[@]} -gt 0 ]
}

is_built() {
    read_stamp && [ "$checksum" = "$(sources_checksum)" ]
}

# Passes the output of Maven on and prints the progress to standard error.
tell_progress() {
    local line downloads=0
    while IFS= read -r line; do
        printf '%s\n' "$line"
        if [[ $line =~ \ Building\ (.*[^ ])\ +\[([0-9]+)/([0-9]+)\] ]]; then
            echo "$name: building ${BASH_REMATCH[1]} (${BASH_REMATCH[2]} of ${BASH_REMATCH[3]})" >&2
        elif [[ $line == *Downloaded\ from\ * ]] && ((++downloads % 100 == 0)); then
            echo "$name: Maven has downloaded $downloads files" >&2
        fi
    done
}

build() {
    local log=$root/$module/target/build.log
    echo "$name: building $module (the first time Maven downloads its plugins: one to three minutes)" >&2
    find_sources "$module"
    checksum=$(sources_checksum)
    # Without tests and the format check: mvn verify does both.
    if ! (cd -- "$root" && mvn -B package -Dmaven.test.skip -Dspotless.check.skip -pl "$module" -am) 2>&1 |
        tell_progress > "$log"; then
        grep '^\[ERROR\]' "$log" | head -n 20 >&2 || true
        fail "the build failed; all of its output is in $log"
    fi
    printf '%s\n' "$checksum" "${sources[@]}" > "$stamp"
}

# build_if_stale JAR: builds a jar in the target folder of a module, unless it is up to date.
# Sets checksum to that of its sources.
build_if_stale() {
    local jar=$1 module=${1#"$root"/} stamp=$1.sources sources=()
    module=${module%%/*}
    if read_stamp && is_untouched; then
        return
    fi
    if is_built; then
        touch -- "$stamp" 2> /dev/null || true # so that the next start need not compute checksums
        return
    fi
    command -v mvn > /dev/null || fail "Maven 3.8 or later must be installed to build $module: no mvn"
    if ! mkdir -p -- "$root/$module/target" "$root/target" 2> /dev/null || [ ! -w "$root/$module/target" ]; then
        fail "the checkout must be writable to build $module in it: $root"
    fi
    # One build at a time; the second call may find the jar built.
    (
        if command -v flock > /dev/null; then
            flock 9
        fi
        is_built || build
    ) 9> "$root/target/build.lock" || exit 1
    read_stamp
}
