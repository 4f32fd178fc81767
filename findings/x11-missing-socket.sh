#!/bin/sh
# A display of this computer (":N") whose socket file is not there, asked for through the package x11.
#
# Seen with x11 4.2.2 on Linux: instead of an error the package opens a connection to TCP port 6000 + N of localhost, though
# ":N" means a socket of this computer to libxcb and Xlib of today. A program that promises to open no network connection
# has to look for /tmp/.X11-unix/XN itself first.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . x11@4.2.2 >/dev/null
cat > look.cjs <<'JS'
const net = require('net');
const x11 = require('x11');
const number = 3987;
const listen = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(6000 + number, 'localhost', () => resolve(server));
  });
(async () => {
  const server = await listen();
  const seen = new Promise((resolve) => {
    server.once('connection', (socket) => { socket.destroy(); resolve('TCP'); });
    setTimeout(() => resolve('no connection'), 3_000).unref();
  });
  x11.createClient({ display: `:${number}` }, () => undefined).on('error', () => undefined);
  console.log(await seen);
  process.exit(0);
})();
JS
seen=$(timeout 20 node look.cjs)
echo "x11 4.2.2, Node $(node --version): without a socket file :N leads to: $seen"
[ "$seen" = TCP ]
