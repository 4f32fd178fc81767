/** A shared screen as PipeWire has it: a real server, and in it a stream of pictures under the name of a compositor. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './child-processes.ts';
import type { Desktop } from './desktop.ts';
import { until } from './until.ts';

const NAME = 'gnome-shell';

/** Server and stream end with the desktop; `end` is when the person stops sharing. */
export async function shareScreen(desktop: Desktop): Promise<{ end(): Promise<void> }> {
  const server = desktop.startProgram('pipewire', 'pipewire', []);
  await until(
    () => {
      if (server.exitCode !== null) throw new Error(`pipewire ended: ${desktop.log('pipewire')}`);
      return existsSync(path.join(desktop.env['XDG_RUNTIME_DIR'] ?? '', 'pipewire-0'));
    },
    { what: 'PipeWire' },
  );
  const source = 'factory.name=videotestsrc library.name=videotestsrc/libspa-videotestsrc';
  // It stays when the tool that made it is gone.
  const stream = `{ ${source} node.name=${NAME} media.class=Video/Source object.linger=true }`;
  await runTool('pw-cli', ['create-node', 'spa-node-factory', stream], desktop.env);
  const id = await until(() => streamId(desktop), { what: 'the stream of the screen' });
  return {
    async end() {
      await runTool('pw-cli', ['destroy', String(id)], desktop.env);
    },
  };
}

async function streamId(desktop: Desktop): Promise<number | undefined> {
  // Its shape is that of the tool's answer.
  const objects = JSON.parse(await runTool('pw-dump', [], desktop.env)) as readonly {
    readonly id: number;
    readonly info?: { readonly props?: Readonly<Record<string, unknown>> } | null;
  }[];
  return objects.find(({ info }) => info?.props?.['node.name'] === NAME)?.id;
}
