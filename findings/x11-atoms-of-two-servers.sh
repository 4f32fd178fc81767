#!/bin/sh
# One Node process that talks to two X servers through the package x11: a test bench, a program for several seats.
#
# Seen with x11 4.2.2 and Xvfb 21.1.7: InternAtom answers from a table of the package that all connections of the process
# share, without asking. Each server numbers its atoms itself, so that on the second server a name gets the number that it
# has on the first: a selection is owned, or a property written, under the wrong name, and no error comes. A process of
# its own for each server, or `client.atoms = { ...client.atoms }` right after the connection, keeps them apart.
# Needs Xvfb (package xvfb).
set -eu
folder=$(mktemp -d)
servers=
trap 'for each in $servers; do kill "$each"; done; rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . x11@4.2.2 >/dev/null
for name in first second; do
  mkfifo "$name.pipe"
  Xvfb -displayfd 3 -screen 0 64x64x24 -nolisten tcp -noreset 3>"$name.pipe" 2>/dev/null & servers="$servers $!"
  head -n 1 "$name.pipe" > "$name"
done
cat > atom.cjs <<'JS'
const x11 = require('x11');
const connect = (number) =>
  new Promise((resolve, reject) =>
    x11.createClient({ display: `:${number}` }, (error, display) => (error ? reject(error) : resolve(display.client))));
const atom = (client, name) =>
  new Promise((resolve, reject) =>
    client.InternAtom(false, name, (error, value) => (error ? reject(error) : resolve(value))));
(async () => {
  const [numbers, names] = [process.argv[2].split(','), process.argv.slice(3)];
  const answers = [];
  for (const number of numbers) {
    const client = await connect(number);
    for (const name of names) answers.push(await atom(client, name));
  }
  console.log(answers.join(' '));
  process.exit(0);
})();
JS
first=$(cat first) second=$(cat second)
# The servers live on without clients, and hold on to the names: the second one has heard of another one before.
node atom.cjs "$first" WORD >/dev/null
node atom.cjs "$second" OTHER WORD >/dev/null
apart="$(node atom.cjs "$first" WORD) $(node atom.cjs "$second" WORD)"
together=$(node atom.cjs "$first,$second" WORD)
echo "x11 4.2.2, Node $(node --version): numbers of one word on two"
echo "servers, asked by two processes: $apart; by one: $together"
[ "${apart% *}" != "${apart#* }" ] && [ "${together% *}" = "${together#* }" ]
