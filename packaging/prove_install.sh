#!/usr/bin/env bash
# Proves the package on a clean Debian as somebody who sits at it: install, open from the menu,
# type a function, save, export by the keyboard, open the document by its type, remove.
#
#   packaging/prove_install.sh PACKAGE.deb [PICTURES]
#
# PICTURES   a folder for what was seen on the screen
#
# Needs root, debootstrap and a Debian mirror among the machine's package sources for the clean
# system; Xvfb, openbox, xdotool and x11-utils are the screen and the hands. Ends with 0 when all
# went well, with 77 and a reason when this machine cannot make a clean system, else with 1.
set -euo pipefail

package=$(realpath "${1:?a .deb}") pictures=${2:-}
id=org.tangentplotter.TangentPlotter
patience=120 # seconds for anything to appear, on a machine that may be busy

skip() { printf 'SKIPPED: %s\n' "$*"; exit 77; }
say() { printf '\n--- %s (%s s)\n' "$*" "$SECONDS"; }
fail() { printf 'FAILED: %s\n' "$*"; exit 1; }

# All mounts live in a namespace of this script alone and are gone with it.
if [ -z "${TANGENT_UNSHARED:-}" ]; then
    [ "$(id -u)" -eq 0 ] || skip "a clean system can only be made by root"
    for tool in debootstrap chroot unshare dpkg-deb Xvfb openbox xdotool xprop; do
        command -v "$tool" >/dev/null || skip "$tool is not installed"
    done
    trial='mount -t tmpfs tmpfs /mnt && mkdir /mnt/proc && mount -t proc proc /mnt/proc'
    unshare --mount --propagation private sh -c "$trial" 2>/dev/null ||
        skip "mounting is not allowed here"
    TANGENT_UNSHARED=1 exec unshare --mount --propagation private bash "$0" "$@"
fi

debian_sources() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' \
        'Origin: Debian' 2>/dev/null | sort -u
}
sources=$(debian_sources)
[ -n "$sources" ] || { apt-get -qq update || true; sources=$(debian_sources); }
read -r mirror suite < <(grep -Ev -e '-(updates|security|backports)$' <<<"$sources" || true) || true
[ -n "${suite:-}" ] || skip "the package sources of this machine name no Debian mirror"

work=$(mktemp -d) root=
started=()
leave() {
    local status=$?
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    # What was opened in the clean system must be gone before its files are.
    if [ -n "$root" ]; then
        for process in /proc/[0-9]*; do
            [ "$(readlink "$process/root" 2>/dev/null)" = "$root" ] &&
                kill -KILL "${process#/proc/}" 2>/dev/null || true
        done
        umount -l "$root/dev/shm" "$root/proc" 2>/dev/null || true
    fi
    if mountpoint -q "$work"; then umount -l "$work"; fi
    rm -rf --one-file-system "$work"
    exit "$status"
}
trap leave EXIT
# In memory, where there is enough of it, the clean system is there in half the time.
if [ "$(awk '/^MemAvailable/ {print int($2 / 1024)}' /proc/meminfo)" -gt 6000 ]; then
    mount -t tmpfs -o size=3g,mode=755 tmpfs "$work"
fi

say "A clean Debian: $suite"
for try in 1 2; do
    debootstrap --variant=minbase "$suite" "$work/root" "$mirror" >"$work/debootstrap.log" 2>&1 &&
        { root=$work/root; break; }
    rm -rf --one-file-system "$work/root"
done
[ -n "$root" ] || { tail -n 5 "$work/debootstrap.log"; skip "no clean system could be fetched"; }
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"
while read -r uri name; do
    echo "deb $uri $name main"
done <<<"$sources" >"$root/etc/apt/sources.list"

inside() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        DEBIAN_FRONTEND=noninteractive "$@"
}
apt() { inside apt-get -qq --yes --no-install-recommends -o Acquire::Retries=3 \
    -o Dpkg::Use-Pty=0 "$@"; }
as_teacher() { # somebody without rights, with the screen in front of them
    chroot --userspec=teacher:teacher "$root" /usr/bin/env -i HOME=/home/teacher USER=teacher \
        PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="$DISPLAY" "$@"
}
# Fetching may fail for reasons outside; installing what was fetched may not.
fetched() {
    apt install --simulate "$@" >/dev/null || fail "apt cannot install $*"
    apt install --download-only "$@" >"$work/apt.log" 2>&1 ||
        { tail -n 5 "$work/apt.log"; skip "the mirror does not answer"; }
    apt install "$@" >"$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log"; fail "apt: $*"; }
}

apt update >"$work/apt.log" 2>&1 || { tail -n 5 "$work/apt.log"; skip "the mirror does not answer"; }
# What every desktop has: the tools that read menu entries and types of files.
fetched libglib2.0-bin shared-mime-info desktop-file-utils
inside useradd --create-home teacher

say "Install $(basename "$package")"
cp "$package" "$root/var/tmp/package.deb"
fetched /var/tmp/package.deb
rm "$root/var/tmp/package.deb"
inside dpkg -L tangent-plotter >"$work/files"
installed=$(inside dpkg-query -W -f '${Installed-Size}' tangent-plotter)
echo "$(wc -l <"$work/files") paths, $((installed * 1024 / 1000000)) MB"
inside dpkg --verify tangent-plotter | grep . && fail "files differ from what was packed"

say "A screen"
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
started+=($!)
wait_for() { # wait_for WHAT COMMAND...: until the command succeeds
    local end=$((SECONDS + patience)) what=$1
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || { look "missing"; fail "$what did not come"; }
        sleep 0.2
    done
}
look() { # a picture of the screen, if somebody wants it
    [ -n "$pictures" ] && command -v xwd >/dev/null || return 0
    mkdir -p "$pictures"
    xwd -silent -root -out "$pictures/$1.xwd" 2>/dev/null || true
}
wait_for "the screen" test -s "$work/display"
DISPLAY=:$(head -n 1 "$work/display")
export DISPLAY
HOME=$work openbox >/dev/null 2>&1 &
started+=($!)
wait_for "the window manager" sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "#"'

window_named() { xdotool search --onlyvisible --name "$1" | tail -n 1; }
shows() { [ -n "$(window_named "$1")" ]; }
has_focus() { xdotool getwindowname "$(xdotool getactivewindow)" | grep -q -e "$1"; }
key() { xdotool key --delay 80 "$@"; sleep 0.3; }

say "Open it from its menu entry"
as_teacher gio launch "/usr/share/applications/$id.desktop" >"$work/window.log" 2>&1 &
started+=($!)
wait_for "the window" shows 'Tangent Plotter'
window=$(window_named 'Tangent Plotter')
class=$(sed -n 's/^StartupWMClass=//p' "$root/usr/share/applications/$id.desktop")
found=$(xprop -id "$window" WM_CLASS)
echo "$found"
grep -qF "\"$class\"" <<<"$found" || fail "the window is not of the class of its menu entry, $class"
wait_for "the icon of the window" sh -c "xprop -id $window _NET_WM_ICON | grep -q Icon"
wait_for "the focus" has_focus 'Tangent Plotter'

say "Type a function and save it, by the keyboard"
sleep 2 # the algebra process starts after the window
key ctrl+l
xdotool type --delay 40 'sin(x)/x'
key Return Escape
look typed
key ctrl+s
wait_for "the dialog for saving" has_focus '^Save as$'
xdotool type --delay 40 '/home/teacher/lesson.tangent'
key Return
wait_for "the saved document" test -s "$root/home/teacher/lesson.tangent"
grep -qF 'sin(x)/x' "$root/home/teacher/lesson.tangent" || fail "the function is not in the document"
wait_for "the name of the document in the title" shows '^lesson'

say "Drag the plot"
lesson=$root/home/teacher/lesson.tangent
viewport() { tr -d ' \n' <"$lesson" | grep -o '"viewport":{[^}]*}'; }
before=$(viewport)
[ -n "$before" ] || fail "the document tells no viewport"
dragged() {
    xdotool mousemove 1150 600 mousedown 1 mousemove_relative --sync -- -60 -30 \
        mousemove_relative --sync -- -60 -30 mouseup 1
    key ctrl+s
    sleep 1
    [ "$(viewport)" != "$before" ]
}
wait_for "another view of the plot after dragging it" dragged

say "Export a picture by the keyboard"
key ctrl+e
wait_for "the dialog for exporting" has_focus '^Export image$'
look export
options=$(xdotool getactivewindow)
key Return
asks_for_place() { has_focus '^Export image$' && [ "$(xdotool getactivewindow)" != "$options" ]; }
wait_for "the dialog for the picture's place" asks_for_place
xdotool type --delay 40 '/home/teacher/figure.png'
key Return
wait_for "the picture" test -s "$root/home/teacher/figure.png"

say "Open the document by its type"
kind=$(as_teacher gio info -a standard::content-type /home/teacher/lesson.tangent |
    sed -n 's/.*content-type: //p')
[ "$kind" = application/x-tangent-plotter ] || fail "the document has the type $kind"
key ctrl+q
gone() { ! shows 'Tangent Plotter'; }
wait_for "the end of the window" gone
as_teacher gio open /home/teacher/lesson.tangent >"$work/opened.log" 2>&1 &
started+=($!)
wait_for "the window with the document" shows '^lesson'
look opened

say "The command line of the installed program"
as_teacher tangent-plotter --version
proves() { as_teacher tangent-plotter derive 'x^2 e^x' | grep -q '^verified: proved'; }
wait_for "a proof by the algebra process" proves
as_teacher tangent-plotter export /home/teacher/lesson.tangent -o /home/teacher/lesson.svg
test -s "$root/home/teacher/lesson.svg" || fail "no picture was exported"

# What goes wrong unseen is told there.
if grep -h -A 20 -e Traceback -e 'nothing caught' "$work/window.log" "$work/opened.log"; then
    fail "the window complained"
fi

say "Remove it"
wait_for "the focus" has_focus '^lesson'
key ctrl+q
wait_for "the end of the window" gone
apt purge tangent-plotter >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt: purge"; }
while read -r path; do
    if [ "$path" != /. ] && [ -e "$root$path" ] && ! inside dpkg -S "$path" >/dev/null 2>&1; then
        echo "left: $path"
    fi
done <"$work/files" | grep . && fail "files are left behind"
find "$root" -xdev -iname '*tangent*' -not -path '*/home/*' -not -path '*/proc/*' | grep . &&
    fail "files are left behind"
grep -rlI tangent-plotter "$root/usr/share/mime" "$root/usr/share/applications" &&
    fail "the desktop still knows its documents"
say "Installed, used and removed."
