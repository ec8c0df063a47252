#!/bin/sh
# Starts Throughline. A command answers in the terminal: it needs no display and nothing that Chromium has to tell, and Chromium
# heeds that only where it stands first.
app="$(dirname "$(dirname "$(readlink -f "$0")")")/throughline"
is_command=yes
case "${1-}" in
  -h | --help | -v | --version) ;;
  '' | *[!a-z]*) is_command=no ;;
esac
[ "$is_command" = no ] && exec "$app" "$@"
set -- --disable-logging --log-level=3 "$@"
[ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || set -- --ozone-platform=headless --disable-gpu "$@"
exec "$app" "$@"
