# shellcheck shell=bash
# Sourced by scripts/populace. What the JVM makes of the command's classes is kept in an archive for each JVM, so that it
# starts faster: a class-data archive, from JDK 25 on an ahead-of-time cache. Its name ends in its checksum and size, so
# that a damaged one is seen before the JVM sees it. $jar, $checksum, $java, $release and $feature are known.
# shellcheck disable=SC2034,SC2154

archive_flag=-XX:SharedArchiveFile
if [ "$feature" -ge 25 ]; then
    archive_flag=-XX:AOTCache
fi

# Sets key to the beginning of the archive's name: the JVM, the sources of the jar, and its place, which the JVM checks.
name_archive() {
    local fact i character place=5381
    key=populace
    for fact in IMPLEMENTOR JAVA_RUNTIME_VERSION OS_ARCH LIBC JVM_VARIANT; do
        if [[ $release =~ $fact=\"([^\"]*) ]]; then
            key+=-${BASH_REMATCH[1]//[^[:alnum:].+]/_}
        fi
    done
    # Bernstein's hash, as a process for it would cost more.
    for ((i = 0; i < ${#jar}; i++)); do
        printf -v character %d "'${jar:i:1}"
        place=$(((place * 33 ^ character) & 0xffffffffffff))
    done
    key+=-${checksum/ /-}-$place
}

# find_archive FOLDER: sets archive to the file that fits, if it is whole, and removes it if it is not.
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

# Sets cache to the user's folder for what can be made again, if it is safe from others.
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
    local run=(-jar "$jar" generate -n 1000 -s 1 -o users.json)
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS JAVA_AOT_OPTIONS
    if [ $archive_flag = -XX:AOTCache ]; then
        "$java" "${flags[@]}" -XX:AOTCacheOutput=archive "${run[@]}"
    else
        # Static, as a dynamic archive leaves out picocli's classes, which are Java 5 byte code; those that a lambda's
        # type names are left out all the same. The collector is left to the JVM here: only its default one can put
        # objects into an archive.
        "$java" -Xshare:off -XX:DumpLoadedClassList=classes "${run[@]}" &&
            "$java" -Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=archive -cp "$jar"
    fi
}

# make_archive FOLDER: makes the archive, whole or not at all. One start makes it; others at that time go without.
make_archive() (
    umask 022
    cd -- "$1" || return
    none=$key.none # says that this JVM makes none: it is asked again after a day
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
    cd -- "$work" || return # where a crash leaves its files, too
    if dump 9>&- && [ -s archive ]; then
        sync archive || true # before it gets its name, as a power cut may keep the name alone
        read -r sum size < <(cksum < archive)
        mv -f archive "../$key.$sum-$size.jsa" && cd .. || return
        sync . || true
        rm -f "$none"
        # The eight newest stay: those of other JVMs and, in the user's cache, of other checkouts.
        # shellcheck disable=SC2012 # names of letters, digits and a few signs
        ls -t populace-*.jsa | tail -n +9 | xargs rm -f
    else
        : > "../$none"
    fi
) > /dev/null 2>&1

# Sets archive to an archive, made now if need be, or to nothing.
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
