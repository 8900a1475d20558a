# shellcheck shell=sh disable=SC2154,SC2015
# Shared by packaging/run and packaging/test: makes a fresh checkout ready to start.
#
# The caller has set "packaging" (this folder) and "root" (the checkout), and calls
#     prepare runtime     what the window and the commands need
#     prepare dev         the same, and what the tests and checks need
# Afterwards "$python" is the Python of the checkout's own .venv. Words go to standard error
# only, so that a command's output stays its own. Plain POSIX sh: dash runs it.
#
# What is ready is remembered in .venv: a copy of the lock file it was installed from, and the
# Python it was made with. Comparing these costs a few milliseconds at each later start.

# Qt stops with an abort, not with an error we could catch, when one of these is missing.
window_packages='
libglib2.0-0 libgl1 libegl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0
libbrotli1 libpulse0 libxext6 libxrandr2 libdrm2 libxcb-cursor0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 libcups2
libwayland-client0 libwayland-cursor0 libwayland-egl1'

# pdftotext and pdffonts, a PDF checker, a screen without a screen, two validators, a message bus
# of the tests' own, on which they say what a desktop says when it locks, and a loudspeaker of
# their own, which they listen to and unplug.
test_packages='poppler-utils qpdf xvfb xauth desktop-file-utils appstream dbus pulseaudio
pulseaudio-utils'

venv=$root/.venv
python=$venv/bin/python

say() {
    printf '%s\n' "$@" >&2
}

stop() {
    say "$@"
    exit 1
}

# The programs and lists that one kind of start needs: sets "lock" and "packages".
choose() {
    case $1 in
        dev)
            lock=$packaging/requirements-dev.lock
            packages="$window_packages $test_packages"
            ;;
        *)
            lock=$packaging/requirements.lock
            packages=$window_packages
            ;;
    esac
}

# True when .venv was finished from today's lock files, with a Python that is still the same.
# A .venv made for the tests holds all that the window needs, so it serves both.
venv_is_ready() {
    [ -x "$python" ] || return 1
    [ -e "$venv/unfinished" ] && return 1
    [ "$(readlink -f "$python")" = "$(cat "$venv/made-with" 2>/dev/null)" ] || return 1
    cmp -s "$packaging/requirements-dev.lock" "$venv/requirements-dev.lock" && return 0
    [ "$1" = runtime ] && cmp -s "$packaging/requirements.lock" "$venv/requirements.lock"
}

# True when the system's packages were complete and none has come or gone since.
system_is_ready() {
    [ -e "$venv/system-$1" ] || return 1
    [ -e /var/lib/dpkg/status ] || return 0
    [ -z "$(find /var/lib/dpkg/status -newer "$venv/system-$1" 2>/dev/null)" ]
}

# Prints those of the given Debian packages that are not installed. Newer releases have renamed
# some of them with "t64" at the end; those count.
missing_packages() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
        sed -n 's/^installed //p')
    for package in "$@"; do
        printf '%s\n' "$installed" | grep -qxF -e "$package" -e "${package}t64" ||
            printf '%s ' "$package"
    done
}

# Finds a Python 3.11 or newer that can make a virtual environment: sets "system_python".
find_python() {
    for name in python3 python3.13 python3.12 python3.11; do
        "$name" -I -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
            2>/dev/null || continue
        system_python=$name
        return 0
    done
    return 1
}

# Debian and its relatives: installs what is missing as root, or prints the one line to run.
prepare_debian() {
    find_python || packages="$packages python3-venv"
    # shellcheck disable=SC2086  # a list of words
    missing=$(missing_packages $packages)
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        say "Companion needs some parts of the system that are not here yet."
        say "Please run this line once, then start again:"
        say ""
        say "sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
        exit 1
    fi
    say "Installing from the system's package source: $missing"
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    apt-get update -q >&2 </dev/null ||
        say "The list of packages could not be renewed. Going on with the old one."
    # shellcheck disable=SC2086
    apt-get install -q -y --no-install-recommends $missing >&2 </dev/null ||
        stop "The packages above could not be installed. Is this computer online?" \
            "Nothing of yours was changed. You can start again at any time."
}

prepare_system() {
    if command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; then
        prepare_debian
    fi
    find_python || stop "Companion needs Python 3.11 or newer, with its venv module." \
        "Please install it, then start again. (Debian 12 and newer have it: python3-venv.)"
}

# One installation at a time: a second start waits for the first. The lock is on the folder
# itself, so that no file is left behind.
wait_for_turn() {
    command -v flock >/dev/null 2>&1 || return 0
    exec 9<"$packaging"
    flock 9
}

end_turn() {
    exec 9<&-
}

# Makes or repairs .venv. The file "unfinished" lies in it while work is going on: whoever finds
# it later knows that the work was interrupted, and begins anew.
prepare_venv() {
    if [ -e "$venv/unfinished" ] || ! "$python" -I -m pip --version >/dev/null 2>&1 ||
        ! "$python" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        say "Making a place for Companion's own parts: $venv"
        rm -rf "$venv"
        mkdir "$venv" && touch "$venv/unfinished" ||
            stop "This folder cannot be written to: $root"
        "$system_python" -I -m venv "$venv" >&2 ||
            stop "Python could not make the folder $venv. Is there room on the disk?"
    fi
    touch "$venv/unfinished" || stop "This folder cannot be written to: $venv"
    rm -f "$venv/requirements.lock" "$venv/requirements-dev.lock" "$venv/made-with"
    say "Installing Companion's own parts. The first time this takes a minute or two."
    # --no-deps: the lock names every part. Left to choose, an older pip looks for the newest
    # "coverage[toml]" beside the pinned "coverage", and refuses it on the day after a release.
    "$python" -m pip --disable-pip-version-check install --quiet --no-input --no-deps \
        --only-binary :all: --require-hashes -r "$lock" >&2 </dev/null ||
        stop "Companion's own parts could not be installed. Is this computer online?" \
            "Your entries were not touched. You can start again at any time."
    check_qt
    readlink -f "$python" >"$venv/made-with"
    cp "$lock" "$venv/"
    rm "$venv/unfinished"
}

# Elsewhere than on Debian nobody has checked the system's libraries: see whether Qt loads.
check_qt() {
    if command -v dpkg-query >/dev/null 2>&1 || [ "$(uname)" != Linux ]; then
        return 0
    fi
    say "This is not a Debian system, so please see to these libraries yourself."
    say "These are Debian's names for them:$window_packages"
    "$python" -I -c 'import PySide6.QtPdf, PySide6.QtWidgets' >&2 ||
        stop "The library named above is missing. Please install it, then start again."
    "$python" -I -c '
import ctypes, pathlib, PySide6
ctypes.CDLL(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so")' >&2 ||
        say "The library named above is missing. The window needs it on an X11 screen."
}

prepare() {
    venv_is_ready "$1" && system_is_ready "$1" && return 0
    choose "$1"
    wait_for_turn
    prepare_system
    venv_is_ready "$1" || prepare_venv
    touch "$venv/system-$1" 2>/dev/null # somebody else's .venv may not be ours to write to
    end_turn
}
