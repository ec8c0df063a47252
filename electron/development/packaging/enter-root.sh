#!/bin/sh
# Makes the folder $1 the root of a mount namespace of its own and runs the rest there. A mere chroot may make no user namespace,
# which the sandbox of an ordinary user's pages needs.
set -e
root=$1
shift
ip link set lo up 2>/dev/null || true
mkdir -p "$root/outside" "$root/tmp/.X11-unix"
mount --bind "$root" "$root"
cd "$root"
mount --rbind /dev dev
mount -t proc proc proc
mount --rbind /tmp/.X11-unix tmp/.X11-unix
[ "$1" != online ] || { cp -L /etc/resolv.conf etc/resolv.conf; shift; }
pivot_root . outside
exec "$@"
