/**
 * How long each key pose takes, as it was written down: seconds of the move into it, seconds it is held (least and most
 * where the dose decides), and the breath that begins with it. See authored-times.test.ts. Data only.
 */
import type { FigureScriptId } from '../../../shared/exercises/figure-script-id.ts';

/** By script and key pose. */
export const authoredTimes = {
  'partial-crunch': {
    K0: '1.5 0 free',
    K1: '2.2 1 in',
    K2: '2 1 out',
    K3: '2.5 1 in',
  },
  'hamstring-towel': {
    K0: '1.5 0 free',
    K1: '2 1 in',
    K2: '2.5 0.5 out',
    K3: '2 15 to 30 free',
    K4: '2.5 0.5 out',
  },
  'wall-sit': {
    K0: '1 0.5 free',
    K1: '2 0.5 in',
    K2: '2.5 10 out',
    K3: '2.5 2 in',
  },
  'bird-dog': {
    K0: '1.5 0 free',
    K1: '0.8 0.7 in',
    K2: '2 3 to 5 out',
    K3: '2 3 to 5 out',
    K1r: '1.8 0.4 in',
  },
  'childs-pose': {
    K0: '1.5 0.5 in',
    K1: '2.5 0 out',
    K2: '2.5 20 to 30 free',
    K3: '3 0.5 in',
  },
  'cat-stretch': {
    K0: '1.5 0.5 in',
    K1: '2 5 out',
    K2: '2 5 in',
  },
  'pelvic-tilt': {
    K0: '1.5 1 in',
    K1: '1.5 2 out',
    K2: '1.5 0.5 in',
  },
  'side-leg-lift': {
    K0: '2 1 free',
    K1: '2 1 in',
    K2: '2 1 out',
    K3: '2.5 0.5 in',
  },
  'single-leg-lift': {
    K0: '1.5 0.5 free',
    K1: '1 0.5 in',
    K2: '2 1.5 out',
    K3: '2.5 0.5 in',
  },
  'seated-twist': {
    K0: '1.5 0.5 in',
    K1: '2.5 0.5 free',
    K2: '2 1 in',
    K3: '3 15 to 60 out',
    K4: '3 0.5 in',
  },
  'avoid-toe-touch': {
    K0: '0.5 0.5 free',
    K1: '2 3 free',
  },
  'avoid-double-leg-lift': {
    K0: '0.5 0.5 free',
    K1: '1.5 3 free',
  },
  'stand-back-extension': {
    K0: '1 0 free',
    K1: '1.5 0.3 in',
    K2: '1.5 2 out',
    K3: '1.5 0.5 in',
  },
  'seated-cat-cow': {
    K0: '1 0.5 in',
    K1: '2 1 out',
    K2: '2 1 in',
  },
  'sit-to-stand': {
    K0: '1 0.5 in',
    K1: '1 0 in',
    K2: '0.7 0 out',
    K3: '1 1 out',
    K4: '2.5 0 in',
  },
  'hip-flexor-stand': {
    K0: '1 0 free',
    K1: '1.5 0.5 in',
    K2: '2 20 to 30 out',
  },
  walk: {
    W0: '0.15 0 free',
    W1: '0.15 0 free',
    W2: '0.15 0 free',
    W3: '0.15 0 free',
    W4: '0.15 0 free',
    W5: '0.15 0 free',
    W6: '0.15 0 free',
    W7: '0.15 0 free',
  },
  'hip-hinge': {
    K0: '1 0.5 in',
    K1: '2 0.5 in',
    K2: '1.5 0.5 out',
  },
  'lift-demo': {
    K0: '1 0.5 in',
    K1: '2 0.5 in',
    K2: '0.8 0 out',
    K3: '2 0.5 out',
    K4: '2 0.3 free',
    K5: '2.5 0.5 out',
  },
  'glute-bridge': {
    K0: '1.5 0 free',
    K1: '1 0.5 in',
    K2: '2 4 out',
    K3: '2.5 0.5 in',
  },
  'side-plank-knees': {
    K0: '2 0.5 free',
    K1: '1.8 0.5 in',
    K2: '2 5 to 10 out',
  },
  'figure-four-chair': {
    K0: '1 0.5 free',
    K1: '2 0.5 in',
    K2: '2 20 to 30 out',
  },
  'prone-press-up': {
    K0: '2 0.5 free',
    K1: '2.5 0.5 in',
    K2: '2.5 1.5 out',
  },
  'desk-posture': {
    K0: '1 1 free',
    K1: '1.8 2 in',
  },
} as const satisfies { readonly [Id in FigureScriptId]?: Readonly<Record<string, string>> };

interface TimeDifference {
  readonly script: keyof typeof authoredTimes;
  /** What the script says instead, by key pose. */
  readonly keys: Readonly<Record<string, string>>;
  readonly why: string;
}

/** Where a script differs on purpose. */
export const timeDifferences: readonly TimeDifference[] = [
  {
    script: 'partial-crunch',
    keys: { K1: '2.7 1 in' },
    why: 'in 2.2 s an arm that is crossed turns faster than 60 degrees a second',
  },
  {
    script: 'bird-dog',
    keys: { K1r: '2.05 0.15 in' },
    why: 'in 1.8 s the knee comes back faster than 60 degrees a second; the pause after it is that much shorter',
  },
  {
    script: 'seated-twist',
    keys: { K2: '3.25 1 in' },
    why: 'in 2 s the elbow of the arm that goes round the knee turns faster than 60 degrees a second',
  },
  {
    script: 'avoid-toe-touch',
    keys: { K1: '2.6 3 free' },
    why: 'in 2 s the arms come forward faster than 60 degrees a second',
  },
  {
    script: 'stand-back-extension',
    keys: { K0: '0.8 0 free', K1: '1.7 0.3 in' },
    why: 'in 1.5 s the elbows bend faster than 60 degrees a second; the pose before gives the time',
  },
  {
    script: 'lift-demo',
    keys: {
      K0: '0.6 0.4 in',
      K1: '2.6 0.4 in',
      K2: '0.9 0 out',
      K3: '2.4 0.4 out',
      K4: '1.05 0.2 free',
      K5: '3.5 0.4 out',
    },
    why: 'in the written times joints turn faster than 60 degrees a second; the pauses are shorter for it, and the turn is two steps, the first of them a key pose of its own',
  },
];
