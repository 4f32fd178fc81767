#!/bin/sh
# A service on D-Bus, written with dbus-next, that disconnects while calls to it are still unread.
#
# Seen with dbus-next 0.10.2 and dbus-daemon 1.14: after disconnect() the messages that the socket had brought already are
# still handed to the service, and the library answers those that no handler takes by itself, on the stream that it has
# just closed. That throws "Cannot send message, stream is closed" out of an event of the socket, where no caller can
# catch it: the whole process ends. Whoever closes a connection has to replace `send` first.
# Needs dbus-daemon (packages dbus, dbus-daemon).
set -eu
folder=$(mktemp -d)
bus=
trap 'test -z "$bus" || kill "$bus"; rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . dbus-next@0.10.2 >/dev/null
cat > bus.conf <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=$folder/bus</listen>
<auth>EXTERNAL</auth><policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/>
<allow receive_sender="*"/></policy></busconfig>
XML
dbus-daemon --config-file=bus.conf --nofork --nopidfile 2>/dev/null & bus=$!
until [ -S "$folder/bus" ]; do sleep 0.05; done
cat > look.cjs <<'JS'
const dbus = require('dbus-next');
const busAddress = `unix:path=${process.argv[2]}/bus`;
const call = (member) =>
  new dbus.Message({ destination: 'org.example.Service', path: '/', interface: 'org.example', member });
process.on('uncaughtException', (error) => {
  console.log(`uncaught: ${error.message}`);
  process.exit(0);
});
(async () => {
  const service = dbus.sessionBus({ busAddress });
  const caller = dbus.sessionBus({ busAddress });
  await service.requestName('org.example.Service', 0);
  service.addMethodHandler((message) => {
    if (message.member !== 'First') return false;
    service.disconnect();
    return true;
  });
  for (const member of ['First', 'Second', 'Third']) caller.send(call(member));
  setTimeout(() => { console.log('nothing thrown'); process.exit(0); }, 2_000);
})();
JS
seen=$(timeout 20 node look.cjs "$folder")
echo "dbus-next 0.10.2, Node $(node --version), $(dbus-daemon --version | head -n 1): $seen"
[ "$seen" = 'uncaught: Cannot send message, stream is closed' ]
