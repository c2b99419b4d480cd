#!/usr/bin/env bash
# Fills folders with parts on a small file system until it is full, makes room and resumes.
set -euo pipefail

if [ $# -gt 0 ]; then
    echo "usage: scripts/full-disk-test.sh"
    [ "$1" = --help ] && exit 0 || exit 2
fi

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
populace=$root/scripts/populace
"$populace" --version > /dev/null # builds the command
work=$(mktemp -d)
trap 'umount "$work/disk" 2> /dev/null || true; rm -rf "$work"' EXIT
disk=$work/disk folder=$work/disk/users
mkdir "$disk"

fails() {
    echo "full-disk-test: $1, with $limit" >&2
    head -n 5 "$work/err" >&2
    exit 1
}

# run: ten parts of 56 kB. Sets status to the exit code.
run() {
    status=0
    "$populace" generate -n 1000 -s 42 -f ndjson --part-users 100 -t 2 -q -o "$1/" 2> "$work/err" || status=$?
}

# The checksums of all files of a folder, temporary ones too.
checksums() {
    (cd "$1" && find . -type f -exec sha256sum {} + | LC_ALL=C sort -k 2)
}

# fills SIZE INODES: on a disk of SIZE bytes and so many files, a run fails and leaves no half; with room it completes.
fills() {
    limit="size=$1,nr_inodes=$2"
    mount -t tmpfs -o "$limit" populace-full-disk "$disk"
    run "$folder"
    [ $status -eq 1 ] || fails "the exit code must be 1: $status"
    [ "$(< "$work/err")" = "populace: --output cannot be written: $folder/ (No space left on device)" ] ||
        fails "one line must say that no space is left"
    if [ -d "$folder" ]; then
        checksums "$folder" > "$work/sums"
        if grep -vxFf "$work/whole" "$work/sums"; then
            fails "each file must be whole"
        fi
        files=$((files + $(wc -l < "$work/sums")))
    fi
    mount -o remount,size=10m,nr_inodes=1000 "$disk"
    run "$folder"
    [ $status -eq 0 ] || fails "the exit code must be 0 when there is room: $status"
    checksums "$folder" | cmp -s - "$work/whole" || fails "the folder must be complete when there is room"
    umount "$disk"
    times=$((times + 1))
}

if ! mount -t tmpfs -o size=1m none "$disk" 2> /dev/null; then
    echo "not tested: no tmpfs can be mounted here"
    exit
fi
umount "$disk"

limit="no limit" times=0 files=0
run "$work/users"
[ $status -eq 0 ] || fails "a run must succeed"
checksums "$work/users" > "$work/whole"
[ "$(wc -l < "$work/whole")" -eq 11 ] || fails "a folder must have ten parts and a recipe"

for size in 4k 8k 60k 100k 200k 300k 400k 500k; do
    fills $size 1000
done
for inodes in 1 2 3 4 5 8 11 12; do # the root, the folder, the recipe, the parts
    fills 10m $inodes
done
echo "a full disk, $times times: $files files were left, all whole; each folder was completed"
