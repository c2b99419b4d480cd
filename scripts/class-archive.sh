# shellcheck shell=bash
# Sourced by scripts/populace. Keeps an archive of the command's loaded classes for each JVM, so that it starts faster: a
# class-data archive, or an ahead-of-time cache from JDK 25 on. The name of an archive ends in its checksum and size, so
# that a damaged one is never given to the JVM. Needs $jar, $checksum, $java, $release and $feature.
# shellcheck disable=SC2034,SC2154

archive_flag=-XX:SharedArchiveFile
if [ "$feature" -ge 25 ]; then
    archive_flag=-XX:AOTCache
fi

# Sets key to the start of the archive's name: the JVM, the sources of the jar, and the jar's path, which the JVM checks.
name_archive() {
    local fact i character place=5381
    key=populace
    for fact in IMPLEMENTOR JAVA_RUNTIME_VERSION OS_ARCH LIBC JVM_VARIANT; do
        if [[ $release =~ $fact=\"([^\"]*) ]]; then
            key+=-${BASH_REMATCH[1]//[^[:alnum:].+]/_}
        fi
    done
    # Bernstein's hash; a process would take longer.
    for ((i = 0; i < ${#jar}; i++)); do
        printf -v character %d "'${jar:i:1}"
        place=$(((place * 33 ^ character) & 0xffffffffffff))
    done
    key+=-${checksum/ /-}-$place
}

# find_archive FOLDER: sets archive to the matching file. Removes it if it is damaged.
find_archive() {
    local file sum size
    for file in "$1/$key".*.jsa; do
        if [ -f "$file" ] && ! [ "$jar" -nt "$file" ]; then
            read -r sum size < <(cksum < "$file")
            if [[ $file == *".$sum-$size.jsa" ]]; then
                archive=$file
                return
            fi
            rm -f -- "$file" 2> /dev/null || true
        fi
    done
    return 1
}

# Sets cache to a folder in the user's cache that nobody else can write to.
find_cache() {
    cache=${XDG_CACHE_HOME-}
    if [[ $cache != /* ]]; then
        [[ ${HOME-} == /* ]] || return
        cache=$HOME/.cache
    fi
    cache+=/populace
    [ -d "$cache" ] || (umask 077 && mkdir -p -- "$cache") 2> /dev/null || return
    [ -O "$cache" ] && [ -z "$(find "$cache/" -maxdepth 0 \( -perm -020 -o -perm -002 \))" ]
}

dump() {
    # The world needs all classes that the default catalog needs.
    local run=(-jar "$jar" generate -n 1000 -s 1 --catalog world -o users.json)
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS JAVA_AOT_OPTIONS
    if [ $archive_flag = -XX:AOTCache ]; then
        "$java" "${flags[@]}" -XX:AOTCacheOutput=archive "${run[@]}"
    else
        # With the default collector: no other can put objects into an archive.
        "$java" -Xshare:off -XX:DumpLoadedClassList=classes "${run[@]}" &&
            "$java" -Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=archive -cp "$jar"
    fi
}

# make_archive FOLDER: makes the archive, whole or not at all. Other starts at the same time go without one.
make_archive() (
    umask 022
    cd -- "$1" || return
    none=$key.none # marks a JVM that makes no archive; it is tried again after a day
    if [ -f "$none" ] && ! [ "$jar" -nt "$none" ] && [ -z "$(find "$none" -mtime +0)" ]; then
        return
    fi
    if command -v flock; then
        exec 9> archive.lock
        flock -n 9 || return
        rm -rf making.* # left behind by one that was killed
    fi
    work=$(mktemp -d "$PWD/making.XXXXXX") || return
    trap 'rm -rf -- "$work"' EXIT
    cd -- "$work" || return # crashes leave their files here
    if dump 9>&- && [ -s archive ]; then
        sync archive || true # before the rename, or a power cut could leave a name without contents
        read -r sum size < <(cksum < archive)
        mv -f archive "../$key.$sum-$size.jsa" && cd .. || return
        sync . || true
        rm -f "$none"
        # Keep the eight newest: other JVMs and, in the user's cache, other checkouts have theirs here.
        # shellcheck disable=SC2012 # names of letters, digits and a few signs
        ls -t populace-*.jsa | tail -n +9 | xargs rm -f
    else
        : > "../$none"
    fi
) > /dev/null 2>&1

# Sets archive to an archive, made now if necessary, or to nothing.
use_archive() {
    local target=${jar%/*} cache
    archive=
    name_archive
    if find_archive "$target"; then
        return
    fi
    if [ ! -w "$target" ]; then
        find_cache || return 0
        target=$cache
        find_archive "$target" && return
        [ -w "$target" ] || return 0
    fi
    make_archive "$target" || true
    find_archive "$target" || true
}
