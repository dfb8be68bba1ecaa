#!/bin/sh
# Tangent Plotter @VERSION@ for Linux (@ARCHITECTURE@), for one user, without root:
#
#   sh @NAME@               installs it, puts it into the menu and ties .tangent documents to it
#   sh @NAME@ --remove      removes it; your documents and settings stay
#   sh @NAME@ --to FOLDER   installs into (or, with --remove, removes from) another folder
set -eu

to=${XDG_DATA_HOME:-$HOME/.local/share}/tangent-plotter
link=$HOME/.local/bin/tangent-plotter
remove=
while [ $# -gt 0 ]; do
    case $1 in
        --remove) remove=yes ;;
        --to) to=${2:?a folder}; shift ;;
        *) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p;}' "$0"; [ "$1" = --help ]; exit ;;
    esac
    shift
done
case $to in /*) ;; *) to=$PWD/$to ;; esac
program=$to/tangent-plotter
mark=$to/.installed-by-tangent-plotter

if [ -e "$to" ] && [ ! -e "$mark" ]; then
    echo "$to exists and was not made by this installer: it is left alone." >&2
    exit 1
fi
if [ -n "$remove" ]; then
    [ -e "$mark" ] || { echo "Tangent Plotter is not installed in $to." >&2; exit 1; }
    "$program" --uninstall-desktop
    [ "$(readlink "$link" 2>/dev/null || true)" != "$program" ] || rm "$link"
    rm -rf "$to"
    echo "Removed $to."
    exit 0
fi

found=$(tail -n +@LINES@ "$0" | cksum)
if [ "$found" != "@CHECK@" ]; then
    echo "This file is damaged or not complete: please fetch it once more." >&2
    exit 1
fi
mkdir -p "$(dirname "$to")" "$(dirname "$link")"
fresh=$(mktemp -d "$to.XXXXXX")
trap 'rm -rf "$fresh"' EXIT
tail -n +@LINES@ "$0" | gzip -dc | tar -xf - -C "$fresh"
: >"$fresh/.installed-by-tangent-plotter"
chmod 755 "$fresh"
rm -rf "$to"
mv "$fresh" "$to"
ln -sfn "$program" "$link"
"$program" --install-desktop
echo "Installed in $to; the command is $link."
exit 0
