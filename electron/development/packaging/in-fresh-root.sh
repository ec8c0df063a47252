#!/bin/bash
# Runs as root in a fresh system that has the package and no network: all that a user and an administrator do with it.
# $1 the package, $2 the same with a higher version, $3 its version, $4 the display, $5 a folder with two journeys
set -euo pipefail
deb=$1 newer=$2 version=$3 display=$4 journeys=$5
user=strategist
home=/home/$user
library=$home/.config/Throughline/library.db

say() { echo "  $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
as_user() { su "$user" -c "cd; $1"; }
library_sum() { cat "$home"/.config/Throughline/library.db* | sha256sum; }
# Waits up to a minute for what should happen.
await() { for _ in $(seq 120); do eval "$1" && return; sleep 0.5; done; fail "$2"; }

cd /
umount -l /outside
useradd --create-home "$user"
cp "$journeys"/*.journey "$home"
chown "$user" "$home"/*.journey

[ -z "$(dpkg --verify throughline)" ] || fail 'its files are not as the package has them'
desktop-file-validate /usr/share/applications/throughline.desktop || fail 'the desktop entry'
grep -q 'application/vnd.throughline.journey+json:\*.journey' /usr/share/mime/globs2 || fail 'the MIME type'
for size in 16x16 512x512; do
  [ -s /usr/share/icons/hicolor/$size/apps/throughline.png ] || fail 'an icon'
  [ -s /usr/share/icons/hicolor/$size/mimetypes/application-vnd.throughline.journey+json.png ] || fail "a file's icon"
done
[ -n "$(man --where throughline)" ] || fail 'the manual page'
[ "$(stat -c '%a %U' /opt/Throughline/chrome-sandbox)" = '4755 root' ] || fail 'the sandbox'
[ -z "$(find /opt/Throughline ! -user root -o -perm /022 ! -type l)" ] || fail 'others may write into the app'
say 'installed: entry, file type, icons, manual page, nothing that others may write'

if apparmor_parser --version | grep -q 'version 4'; then
  cmp -s /opt/Throughline/resources/apparmor-profile /etc/apparmor.d/throughline || fail 'the AppArmor profile'
  say 'AppArmor 4 takes the profile'
else
  [ ! -e /etc/apparmor.d/throughline ] || fail 'an AppArmor profile that this AppArmor does not know'
  say 'AppArmor before 4 is left without the profile'
fi

as_user 'throughline --version >out 2>err; echo $? >status'
[ "$(cat $home/status $home/out)" = "0
$version" ] && [ ! -s $home/err ] || fail "--version: $(cat $home/out $home/err)"
as_user 'throughline gaps first.journey >out 2>err; echo $? >status'
[ "$(cat $home/status)" = 0 ] && grep -q 'awareness' $home/out && [ ! -s $home/err ] || fail "gaps: $(cat $home/err)"
as_user 'throughline export first.journey -o map.png -o map.pdf >out 2>err' || fail "export: $(cat $home/err)"
[ -s $home/map.png ] && [ -s $home/map.pdf ] && [ ! -s $home/out ] || fail 'export'
as_user 'throughline report first.journey -o report.pdf >out 2>err' || fail "report: $(cat $home/err)"
say 'commands without a display: the answer and nothing else'

as_user "DISPLAY=$display throughline first.journey >/dev/null 2>&1 &"
main() { pgrep --oldest --uid "$user" --full '^/opt/Throughline/throughline' || true; }
pages() { pgrep --uid "$user" --full -- '--type=renderer' || true; }
await '[ -n "$(pages)" ]' 'no window came'
for page in $(pages); do
  grep -q 'Seccomp:	2' "/proc/$page/status" || fail 'a page without the sandbox of the system'
done
for process in $(pgrep --uid "$user" --full '^/opt/Throughline/throughline'); do
  # One that has ended meanwhile says nothing.
  ! { tr '\0' ' ' <"/proc/$process/cmdline"; } 2>/dev/null | grep -q 'no-sandbox' || fail 'a process without its sandbox'
done
await "grep -qsa 'First journey' $library*" 'the journey was not opened'
as_user "DISPLAY=$display throughline second.journey >/dev/null 2>err" ||
  fail "a second start did not end well: $(cat $home/err)"
await "grep -qsa 'Second journey' $library*" 'the second journey was not handed over'
kill -TERM "$(main)"
await '[ -z "$(main)" ]' 'it did not end'
say 'an ordinary user opens journeys, each page in the sandbox of the system; a second start hands its file over'

before=$(library_sum)
dpkg --install "$newer" >/dev/null
[ "$(dpkg-query --show --showformat='${Version}' throughline)" != "$version" ] || fail 'it was not upgraded'
[ "$(as_user 'throughline --version')" = "$version" ] || fail 'it does not run after the upgrade'
dpkg --remove throughline >/dev/null
dpkg --purge throughline >/dev/null 2>&1
for left in /opt/Throughline /usr/bin/throughline /etc/apparmor.d/throughline; do
  [ ! -e "$left" ] && [ ! -L "$left" ] || fail "$left was left behind"
done
! grep -q throughline /usr/share/mime/globs2 || fail 'the file type was left behind'
[ "$(library_sum)" = "$before" ] || fail "the user's library was changed"
dpkg --install "$deb" >/dev/null
say "upgraded, removed and installed again; the user's library is as it was"
