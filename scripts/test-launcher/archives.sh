# shellcheck shell=bash
# Sourced by scripts/test-launcher.sh. Archives of classes: made, used, replaced if damaged, and kept in the user's cache if the checkout is read-only.
# shellcheck disable=SC2086,SC2154 # variables of that script; status is a number

no_archive() {
    local archives=("$1"/*.jsa)
    [ ${#archives[@]} -eq 0 ]
}

# all_shared OPTION...: whether the JVM loads every class of the command and of picocli from the archive, even lambdas. No
# archive can have the hidden class of a template, which is defined at run time.
all_shared() {
    rm -f "$work/loaded"
    run env _JAVA_OPTIONS="-Xlog:class+load:file=$work/loaded" "$launcher" "${one[@]}" "$@" -o "$work/file.ndjson" --force
    grep -E ' (io\.populace|picocli)\.' "$work/loaded" | grep -vE 'source: shared objects file|\.UnrolledSteps/' > "$work/err"
    grep -q 'io.populace.cli.Main source: shared' "$work/loaded" && [ ! -s "$work/err" ]
}

test_archive() {
    says "the first start makes users" users "$launcher"
    says "the first start makes an archive" archived "$target"
    says "the second start uses the archive" shared "$launcher"
    says "the archive has every class of a start" all_shared
    says "the archive has every class of a start with the world" all_shared --catalog world

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
        says "an archive damaged by '$damage' is replaced" archived "$target"
    done

    rm -f "$target"/*.jsa
    local pids=() i
    for i in 1 2 3; do
        "$launcher" "${one[@]}" > "$work/out.$i" 2> "$work/err" &
        pids+=($!)
    done
    wait "${pids[@]}"
    says "simultaneous first starts all write the users" cmp -s "$work/out.1" "$work/users"
    says "simultaneous first starts all write the users" cmp -s "$work/out.2" "$work/users"
    says "simultaneous first starts all write the users" cmp -s "$work/out.3" "$work/users"
    says "simultaneous first starts leave one archive" archived "$target"

    if command -v strace > /dev/null; then
        rm -f "$target"/*.jsa
        strace -f -qq -e trace=fsync,rename,renameat,renameat2,syncfs -o "$work/calls" "$launcher" "${one[@]}" \
            > /dev/null 2> "$work/err"
        says "an archive is synced before it is renamed, and its folder after" synced
    else
        echo "NOT TRIED, because strace is missing: an archive is synced before it is renamed"
    fi

    touch -d '2001-01-01' "$target"/populace-old-{1,2,3,4,5,6,7,8,9}.jsa
    rm -f "$target"/populace-[!o]*.jsa
    says "a start beside old archives makes users" users "$launcher"
    archive=("$target"/*.jsa)
    says "the eight newest archives are kept" test ${#archive[@]} -eq 8
    rm -f "$target"/populace-old-*
    says "the new archive is kept" archived "$target"
}

synced() {
    local calls
    calls=$(grep -oE 'fsync|rename.*\.jsa"' "$work/calls" | sed 's/rename.*/rename/' | tr '\n' ' ')
    [[ $calls == *'fsync rename fsync '* ]]
}

test_read_only() {
    local as=() home=$work/home cache=$work/home/.cache/populace
    mkdir -p "$home"
    if [ "$(id -u)" -eq 0 ]; then # who can write everywhere
        if ! command -v setpriv > /dev/null; then
            echo "NOT TRIED, because root can write everywhere and setpriv is missing: a read-only checkout"
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
    says "read only: only its user can read the cache" test "$(stat -c %a "$cache")" = 700
    touch "$work/since"
    says "read only: the next start uses the archive" shared "${as[@]}" "$launcher"
    says "read only: the next start makes no archive" test -z "$(find "$cache" -name '*.jsa' -newer "$work/since")"
    local archive=("$cache"/*.jsa)
    dd if=/dev/zero of="${archive[0]}" bs=4096 seek=500 count=1000 conv=notrunc status=none
    says "read only: a damaged archive is not used" users "${as[@]}" "$launcher"
    says "read only: a damaged archive is replaced" archived "$cache"
    chmod 777 "$cache"
    touch "$work/since"
    says "a cache that others can write to is not used" users "${as[@]}" "$launcher"
    run "${as[@]}" env _JAVA_OPTIONS=-XX:+PrintCommandLineFlags "$launcher" "${one[@]}"
    says "a cache that others can write to is not given to the JVM" test -z "$(grep "$cache" "$work/err")"
    says "read only: HOME may be unset" users "${as[@]}" env -u HOME "$launcher"
    says "read only: HOME may be missing" users "${as[@]}" HOME=/nonexistent/home "$launcher"
    says "read only: XDG_CACHE_HOME works" users "${as[@]}" XDG_CACHE_HOME="$home/xdg" "$launcher"
    says "read only: the archive is made in XDG_CACHE_HOME" archived "$home/xdg/populace"
    says "read only: nothing is made in the checkout" no_archive "$target"
    chmod -R u+w "$checkout"
    rm "$target/populace.jar"
    chmod -R a-w "$checkout"
    says "a build in a read-only checkout is refused in one line" refuses 1 'the checkout must be writable to build' \
        "${as[@]}" "$launcher"
    chmod -R u+w "$checkout"
}
