#!/bin/sh
# Time zones as POSIX rules in TZ, where libc, V8's Date, V8's Intl and temporal-polyfill meet.
#
# Seen with Node 20.20.2 (V8 11.3, ICU 78.2), GNU date 9.1 and temporal-polyfill 1.0.8, at noon UTC on 1 July 2026:
# - The same TZ gives three different offsets: CET-1CEST is +2 h for libc (summer), 0 for Date and Intl; <+0330>-3:30 is
#   +3:30 for libc, 0 for Date and Intl. Neither says that it did not understand.
# - JST-9 has the right offset in Date and no name in Intl: resolvedOptions().timeZone is undefined, although its type says
#   string. A formatter given that undefined does not throw; temporal-polyfill does ("Invalid string: undefined").
# So a name that Intl gives may be missing, and an offset that Date gives may be wrong by an hour or more.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . temporal-polyfill@1.0.8 >/dev/null
cat > look.mjs <<'JS'
import { Temporal } from 'temporal-polyfill';
const noon = Date.UTC(2026, 6, 1, 12);
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const tried = (act) => { try { return act(); } catch (error) { return error.message; } };
const zoned = tried(() => Temporal.Instant.fromEpochMilliseconds(noon).toZonedDateTimeISO(timeZone).offset);
const formatter = tried(() => typeof new Intl.DateTimeFormat('en', { timeZone }).format(noon));
console.log(JSON.stringify([String(timeZone), -new Date(noon).getTimezoneOffset(), formatter, zoned]));
JS
fails=0
look() {
  seen="$(TZ="$1" date -d @1782907200 +%z) $(TZ="$1" node look.mjs)"
  if [ "$seen" = "$2" ]; then echo "as before: TZ=$1 -> $seen"; else
    echo "changed: TZ=$1 -> $seen (before: $2)"; fails=1
  fi
}
echo "Node $(node --version), ICU $(node -p process.versions.icu), libc: $(date --version | head -n 1)"
look 'CET-1CEST' '+0200 ["UTC",0,"string","+00:00"]'
look '<+0330>-3:30' '+0330 ["UTC",0,"string","+00:00"]'
look 'JST-9' '+0900 ["undefined",540,"string","Invalid string: undefined"]'
exit $fails
