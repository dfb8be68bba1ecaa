#!/usr/bin/env bash
# Proves both README commands on a Debian 12 that has nothing but Python: no compiler, no git, no
# Qt libraries, no fonts, no display. Needs root and debootstrap.
#
#   packaging/prove_bare_debian.sh MIRROR FOLDER [OVERLAY]
#
# MIRROR   a Debian mirror, as in sources.list
# FOLDER   where the systems are made; the bare one is kept there, the tried one is made afresh
# OVERLAY  files to lay over the bare system first: what pip and apt need behind a local proxy
set -euo pipefail

mirror=${1:?a Debian mirror} folder=$(realpath -m "${2:?a folder}") overlay=${3:-}
checkout=$(cd "$(dirname "$0")/.." && pwd)
bare=$folder/base tried=$folder/tried
place="/root/my checkout" # with a space, as people have it

say() { printf '\n== %s\n' "$*"; }
leave() { for m in dev/shm proc; do umount "$tried/$m" 2>/dev/null || true; done; }
inside() {
    chroot "$tried" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        /bin/sh -c "cd / && $*"
}
timed() {
    local start=$SECONDS
    say "$1"
    inside "$1"
    say "took $((SECONDS - start)) s: $1"
}

mkdir -p "$folder"
[ -e "$bare/usr/bin/python3" ] ||
    debootstrap --variant=minbase --include=python3 bookworm "$bare" "$mirror"
mountpoint -q "$tried/proc" && leave
rm -rf --one-file-system "$tried"
cp -a "$bare" "$tried"
rm -rf "$tried"/var/lib/apt/lists/* # as in a fresh container
cp /etc/resolv.conf "$tried/etc/resolv.conf"
[ -z "$overlay" ] || cp -a "$overlay/." "$tried/"
git clone --quiet "file://$checkout" "$tried$place"
trap leave EXIT
mount -t proc proc "$tried/proc"
mkdir -p "$tried/dev/shm"
mount -t tmpfs tmpfs "$tried/dev/shm"

say "$(cat "$tried/etc/debian_version"), $(inside 'python3 --version'), $(git -C "$checkout" rev-parse --short HEAD)"
timed "python3 '$place/packaging/dev.py' run"
timed "python3 '$place/packaging/dev.py' test"
timed "python3 '$place/packaging/dev.py' run --version"
say "Both commands work."
