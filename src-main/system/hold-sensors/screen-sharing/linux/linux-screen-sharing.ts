/**
 * The screen is shared or recorded through the desktop's portal: then the compositor has a video stream in PipeWire.
 * A program that reads the X server's screen by itself leaves no trace and is not seen.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldSensor } from '../../../../ports/hold-sensor.ts';
import { runProgram } from '../../run-program.ts';
import { jsonParts } from './json-parts.ts';

/** `pw-mon` would tell of changes, in thousands of lines a second: this one is sampled. */
export function linuxScreenSharing(environment: NodeJS.ProcessEnv): HoldSensor {
  return {
    reason: 'screen-sharing',
    async look(signal) {
      const runtimeFolder = environment['PIPEWIRE_RUNTIME_DIR'] ?? environment['XDG_RUNTIME_DIR'] ?? '';
      const socket = join(runtimeFolder, environment['PIPEWIRE_REMOTE'] ?? 'pipewire-0');
      if (!existsSync(socket)) return fail('PipeWire does not run');
      const dump = await runProgram({ command: 'pw-dump', args: [], environment }, signal);
      return dump.ok ? isScreenShared(dump.value) : dump;
    },
  };
}

const objectsSchema = v.array(
  v.object({
    id: v.optional(v.number()),
    /** Missing, as the rest is, of one that has gone while the tool looked. */
    type: v.optional(v.string(), ''),
    info: v.nullish(
      v.object({
        state: v.nullish(v.string()),
        props: v.nullish(v.record(v.string(), v.unknown())),
      }),
    ),
  }),
);

/** Those who hand the screen out: compositors and the portals' own helpers, by the name of their streams. */
const screenCasters =
  /^(gnome-shell|mutter|kwin|plasma|xdg-desktop-portal|xdpw|xdph|niri|cosmic|muffin|cinnamon)/i;

/** From the answer of `pw-dump`. Such a stream exists as long as the session that a person has agreed to. */
export function isScreenShared(dump: string): Result<boolean, string> {
  const objects = parse(dump);
  if (objects === null) return fail('pw-dump answered in an unknown form');
  return succeed(objects.some(({ type, info }) => type.endsWith(':Node') && isScreenCast(info ?? {})));
}

type PipeWireObject = v.InferOutput<typeof objectsSchema>[number];
type NodeInfo = NonNullable<PipeWireObject['info']>;

function isScreenCast({ state, props }: NodeInfo): boolean {
  const text = (name: string): string => {
    const value = props?.[name];
    return typeof value === 'string' ? value : '';
  };
  const isVideoOut = /^(Stream\/Output\/Video|Video\/Source)$/.test(text('media.class'));
  // A camera has a device behind it.
  const isDevice = text('device.api') !== '' || text('object.path').startsWith('v4l2');
  const isCaster = ['node.name', 'application.name', 'media.name'].some((name) =>
    screenCasters.test(text(name)),
  );
  return isVideoOut && !isDevice && isCaster && state !== 'error';
}

/** The objects that are there at the end: where something comes or goes meanwhile, another list follows the first. */
function parse(dump: string): readonly PipeWireObject[] | null {
  const parts = jsonParts(dump).map(parseList);
  const known = new Map<number | symbol, PipeWireObject>();
  for (const part of parts) {
    if (part === null) return null;
    for (const each of part) known.set(each.id ?? Symbol(), each);
  }
  return parts.length === 0 ? null : [...known.values()];
}

function parseList(part: string): readonly PipeWireObject[] | null {
  try {
    const parsed = v.safeParse(objectsSchema, JSON.parse(part));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
