/**
 * A sound card that is not there: a private PulseAudio with a null sink, and everything that comes out of it recorded.
 * It listens where programs of the desktop look by themselves, so that they need to be told nothing.
 */
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './child-processes.ts';
import type { Desktop } from './desktop.ts';
import { until } from './until.ts';

/** How loud a stretch of sound is; 1 is full scale. Exact silence is 0 and 0. */
export interface Loudness {
  readonly seconds: number;
  readonly rms: number;
  readonly peak: number;
}

/** A place in the recording. */
export type Mark = number;

const sampleRate = 48_000;
const bytesPerSample = 2;
const fullScale = 32_768;

export class SoundServer {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** Settles when the recording runs. Server and recording end with the desktop. */
  static async start(desktop: Desktop): Promise<SoundServer> {
    const folder = path.join(desktop.env['XDG_RUNTIME_DIR'] ?? '', 'pulse');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const socket = path.join(folder, 'native');
    const server = desktop.startProgram('pulseaudio', 'pulseaudio', [
      ...'-n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes'.split(' '),
      ...['-L', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`],
      ...['-L', `module-null-sink sink_name=null1 rate=${sampleRate}`],
      // A microphone in which nobody speaks, and no mere echo of an output.
      ...[
        '-L',
        'module-null-sink sink_name=room',
        '-L',
        'module-remap-source source_name=mic master=room.monitor',
      ],
    ]);
    await until(
      () => {
        if (server.exitCode !== null) throw new Error(`pulseaudio ended: ${desktop.log('pulseaudio')}`);
        return existsSync(socket);
      },
      { what: 'the sound server' },
    );
    const file = path.join(desktop.folder, 'recording.raw');
    const recorder = desktop.startProgram('parecord', 'parecord', [
      ...`--raw --format=s16le --rate=${sampleRate} --channels=1 --latency-msec=20`.split(' '),
      ...['--device=null1.monitor', file],
    ]);
    const recording = new SoundServer(file);
    await until(
      () => {
        if (recorder.exitCode !== null) throw new Error(`parecord ended: ${desktop.log('parecord')}`);
        return recording.mark() > 0;
      },
      { what: 'the recording to run' },
    );
    return recording;
  }

  /** Up to where the recording has come. */
  mark(): Mark {
    if (!existsSync(this.#file)) return 0;
    const handle = openSync(this.#file, 'r');
    try {
      const { size } = fstatSync(handle);
      return size - (size % bytesPerSample);
    } finally {
      closeSync(handle);
    }
  }

  /** What was heard from one place of the recording to another, or to where it is now. */
  heard(from: Mark, to: Mark = this.mark()): Loudness {
    const samples = this.#samples(from, to);
    let sum = 0;
    let peak = 0;
    for (const sample of samples) {
      sum += sample * sample;
      peak = Math.max(peak, Math.abs(sample));
    }
    const rms = Math.sqrt(sum / Math.max(1, samples.length)) / fullScale;
    return { seconds: samples.length / sampleRate, rms, peak: peak / fullScale };
  }

  /** Waits until so much has been recorded since a mark, whatever it is. */
  async recorded(since: Mark, seconds: number): Promise<void> {
    const length = seconds * sampleRate * bytesPerSample;
    await until(() => this.mark() - since >= length, {
      what: `${seconds} s of recording`,
      timeoutMs: 1_000 * seconds + 15_000,
    });
  }

  /** Waits for the first sound after a mark and returns where it begins. */
  async untilHeard(since: Mark, what: string, timeoutMs = 20_000): Promise<Mark> {
    const begins = await until(
      () => {
        const first = this.#samples(since, this.mark()).findIndex((sample) => sample !== 0);
        return first === -1 ? undefined : { at: since + first * bytesPerSample };
      },
      { what, timeoutMs },
    );
    return begins.at;
  }

  /** Waits until so many seconds of silence have followed what was heard after a mark; returns where they begin. */
  async untilSilent(since: Mark, seconds: number): Promise<Mark> {
    const wanted = seconds * sampleRate;
    const begins = await until(
      () => {
        const samples = this.#samples(since, this.mark());
        const last = samples.findLastIndex((sample) => sample !== 0);
        return samples.length - 1 - last >= wanted ? { at: since + (last + 1) * bytesPerSample } : undefined;
      },
      { what: `${seconds} s of silence`, timeoutMs: 30_000 },
    );
    return begins.at;
  }

  #samples(from: Mark, to: Mark): Int16Array {
    const bytes = Buffer.alloc(Math.max(0, to - from));
    const handle = openSync(this.#file, 'r');
    try {
      const read = readSync(handle, bytes, 0, bytes.length, from);
      return new Int16Array(bytes.buffer, bytes.byteOffset, Math.floor(read / bytesPerSample));
    } finally {
      closeSync(handle);
    }
  }
}

/** Where the programs of a desktop look for speech. It ends with the desktop, and so do the voices it starts. */
export async function startSpeech(desktop: Desktop): Promise<void> {
  const folder = path.join(desktop.env['XDG_RUNTIME_DIR'] ?? '', 'speech-dispatcher');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const socket = path.join(folder, 'speechd.sock');
  const daemon = desktop.startProgram('speech-dispatcher', 'speech-dispatcher', [
    ...['--run-single', '--communication-method', 'unix_socket', '--socket-path', socket],
    ...['--pid-file', path.join(folder, 'speech-dispatcher.pid'), '--timeout', '0'],
  ]);
  await until(
    async () => {
      if (daemon.exitCode !== null) {
        throw new Error(`speech-dispatcher ended: ${desktop.log('speech-dispatcher')}`);
      }
      // Its socket is there before its voices are.
      return existsSync(socket) && (await runTool('spd-say', ['-O'], desktop.env)).includes('espeak-ng');
    },
    { what: 'speech-dispatcher to have a voice' },
  );
}
