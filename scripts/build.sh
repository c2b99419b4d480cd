# shellcheck shell=bash
# Sourced by the scripts that run what Maven builds. Their names begin the messages: $name; $root is the checkout.
# shellcheck disable=SC2154

java=java
if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
fi

# One checksum over the names and contents of all that is built from: time stamps can lie.
sources_checksum() {
    (cd "$root" && find "${sources[@]}" -type f -exec cksum {} + | LC_ALL=C sort | cksum)
}

# Whether no source has been touched since the stamp. A change of status, unlike one of content, cannot be dated back.
is_untouched() {
    local paths=() path
    for path in "${sources[@]}"; do
        paths+=("$root/$path")
    done
    [ -f "$archive" ] && [ "$stamp" -nt "$archive" ] &&
        [ -z "$(find "${paths[@]}" -cnewer "$stamp" -print -quit)" ]
}

# Whether the archive was built from just these sources; a file that Maven has made since may be of others.
is_built() {
    [ -f "$archive" ] && [ "$stamp" -nt "$archive" ] && [ "$checksum" = "$(cat "$stamp")" ]
}

build() {
    if ! command -v mvn > /dev/null; then
        echo "$name: Maven 3.8 or later must be installed to build $module: no mvn" >&2
        exit 1
    fi
    echo "$name: building $module, once (a minute or two the first time)" >&2
    local log=$root/$module/target/build.log
    if ! (cd "$root" && mvn -B -ntp -q package -DskipTests -pl "$module" -am) > "$log" 2>&1; then
        grep '^\[ERROR\]' "$log" | head -n 20 >&2 || true
        echo "$name: the build failed; all of its output is in $log" >&2
        exit 1
    fi
    echo "$checksum" > "$stamp"
}

# build_if_stale ARCHIVE MODULES...: builds the archive of the last module, made of all of them, unless it is up to date.
build_if_stale() {
    local archive=$1 module=${!#}
    local stamp=$archive.sources checksum sources=(pom.xml NOTICE LICENSE .mvn) built
    for built in "${@:2}"; do
        sources+=("$built/pom.xml" "$built/src/main")
    done
    if ! command -v "$java" > /dev/null; then
        echo "$name: a JDK of version 17 or later must be installed: no $java" >&2
        exit 1
    fi
    if is_untouched; then
        return
    fi
    checksum=$(sources_checksum)
    if is_built; then
        touch "$stamp" 2> /dev/null || true # nor will the next start have to look so closely
        return
    fi
    mkdir -p "$root/$module/target" "$root/target"
    # Two calls at once must not build into the same folders; the second may find the work done.
    if command -v flock > /dev/null; then
        exec 9> "$root/target/build.lock"
        flock 9
    fi
    is_built || build
    exec 9>&-
}
