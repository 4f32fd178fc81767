/** Reads what `pactl` says of recording streams. PulseAudio and PipeWire's stand-in for it give the same form. */
import * as v from 'valibot';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';

const streamSchema = v.object({
  /** Null for streams that the sound server itself made, such as those of its filters. */
  client: v.nullish(v.union([v.string(), v.number()])),
  source: v.number(),
  corked: v.boolean(),
  /** `float32le 1ch 25Hz` */
  sample_specification: v.nullish(v.string()),
  resample_method: v.nullish(v.string()),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});

const sourceSchema = v.object({
  index: v.number(),
  /** The output that this source listens in on; empty or null for one of its own. */
  monitor_source: v.nullish(v.string()),
});

export type RecordingStream = v.InferOutput<typeof streamSchema>;

/** Streams of other programs that record now, whatever from. */
export function recordingStreams(
  json: string,
  own: ReadonlySet<number>,
): Result<readonly RecordingStream[], string> {
  const streams = parseList(json, streamSchema);
  if (!streams.ok) return streams;
  return succeed(
    streams.value.filter((stream) => {
      const { client, corked, properties } = stream;
      const isOfServer = client === null || client === undefined || client === 'n/a';
      const isFilter = properties['media.role'] === 'filter';
      return (
        !isOfServer &&
        !corked &&
        !isLevelMeter(stream) &&
        !isFilter &&
        !own.has(Number(properties['application.process.id']))
      );
    }),
  );
}

/** No voice is understood that is heard less often a second; a telephone hears 8000 times. */
const LOWEST_SPEECH_HZ = 1_000;

/**
 * Level meters of mixers listen without recording. Their names are written for people, in any language, and the sound
 * server's tool names nothing with a letter beyond ASCII.
 */
function isLevelMeter({ sample_specification, resample_method, properties }: RecordingStream): boolean {
  const rateHz = /(\d+)\s*Hz/.exec(sample_specification ?? '')?.[1];
  const isTooSlow = rateHz !== undefined && Number(rateHz) < LOWEST_SPEECH_HZ;
  return isTooSlow || resample_method === 'peaks' || properties['stream.monitor'] === 'true';
}

/** The sources that are an output heard from behind: who records those records the screen, not a voice. */
export function monitorSources(json: string): Result<ReadonlySet<number>, string> {
  const sources = parseList(json, sourceSchema);
  if (!sources.ok) return sources;
  const isMonitor = (name: string | null | undefined): boolean =>
    name !== null && name !== undefined && name !== '' && name !== 'n/a';
  return succeed(
    new Set(sources.value.filter((each) => isMonitor(each.monitor_source)).map((each) => each.index)),
  );
}

/** `Event 'new' on source-output #12`; looking is an event itself, on clients, and must not lead to another look. */
export function isAboutRecording(line: string): boolean {
  return / on source-output #/.test(line);
}

function parseList<T>(json: string, schema: v.GenericSchema<unknown, T>): Result<readonly T[], string> {
  try {
    const parsed = v.safeParse(v.array(schema), JSON.parse(json));
    return parsed.success ? succeed(parsed.output) : fail('pactl answered in an unknown form');
  } catch {
    return fail('pactl did not answer in JSON');
  }
}
