#!/bin/sh
# Starts Throughline. A command answers in the terminal: it needs nothing that Chromium has to tell, and Chromium heeds that only
# where it stands first. What draws nothing needs no display either; what draws finds out by itself whether there is one.
app="$(dirname "$(dirname "$(readlink -f "$0")")")/throughline"
case "${1-}" in
  -h | --help | -v | --version) ;;
  '' | *[!a-z]*) exec "$app" "$@" ;;
esac
case "$1" in
  export | report) ;;
  *)
    unset DISPLAY WAYLAND_DISPLAY
    set -- --ozone-platform=headless --disable-gpu "$@"
    ;;
esac
exec "$app" --disable-logging --log-level=3 "$@"
