/**
 * Where a figure touches what its contacts name, as if this were the moment of first touch. Later key poses keep the
 * place: solved-keys.ts.
 */
import type { SolvedFigure } from '../body/forward-kinematics.ts';
import { sides, type Side } from '../body/side.ts';
import { vector } from '../math/vector.ts';
import type { TrunkContact } from './contact-rows.ts';
import { touchOf, type Contact } from './contacts.ts';
import { cushionHeight } from './furniture.ts';
import type { FootPlant, HandPlant, Plants, TrunkSpot } from './plants.ts';

/** Way the feet of a key pose point, when it says so. */
export interface FootTurns {
  readonly left: number;
  readonly right: number;
}

/** Places of a figure's contacts. */
export function plantsOf(figure: SolvedFigure, contacts: readonly Contact[], footTurns?: FootTurns): Plants {
  const has = (name: TrunkContact): boolean => contacts.includes(name);
  const trunk = trunkPlant(figure, has);
  const knee = jointPlant(figure, contacts, 'knee');
  const elbow = jointPlant(figure, contacts, 'elbow');
  return {
    ...footPlants(figure, contacts, has, footTurns),
    ...handPlants(figure, contacts),
    ...(knee === undefined ? {} : { knee }),
    ...(elbow === undefined ? {} : { elbow }),
    ...(trunk === undefined ? {} : { trunk }),
    seated: has('seat'),
  };
}

function footPlants(
  figure: SolvedFigure,
  contacts: readonly Contact[],
  has: (name: TrunkContact) => boolean,
  turns: FootTurns | undefined,
): Pick<Plants, 'feet' | 'restingFeet'> {
  const feet: { [Name in Side]?: FootPlant } = {};
  const restingFeet: Side[] = [];
  for (const side of sides) {
    const row = touchOf(contacts, side, 'foot')?.row;
    if (row === undefined) continue;
    if (row.restsWith.some(has)) restingFeet.push(side);
    else if (row.place !== null) feet[side] = row.place(figure, side, turns?.[side]);
  }
  return { feet, restingFeet };
}

function handPlants(
  figure: SolvedFigure,
  contacts: readonly Contact[],
): Pick<Plants, 'hands' | 'boxHands' | 'trunkHands' | 'restingHands'> {
  const hands: { [Name in Side]?: HandPlant } = {};
  const trunkHands: { [Name in Side]?: TrunkSpot } = {};
  const boxHands: Side[] = [];
  const restingHands: Side[] = [];
  for (const side of sides) {
    const row = touchOf(contacts, side, 'hand')?.row;
    if (row === undefined) continue;
    if (row.on === 'box') boxHands.push(side);
    else if (row.on === 'mat') restingHands.push(side);
    else if (row.on === 'trunk') trunkHands[side] = row.place[side];
    else hands[side] = { ...row.place(figure, side), on: row.on };
  }
  return { hands, boxHands, trunkHands, restingHands };
}

/** Where a knee or an elbow stays that the body stands on; the left one where both do. */
function jointPlant(
  figure: SolvedFigure,
  contacts: readonly Contact[],
  joint: 'knee' | 'elbow',
): Plants['knee'] {
  for (const side of sides) {
    const row = touchOf(contacts, side, joint)?.row;
    const { x, z } = figure[side][joint];
    if (row !== undefined) return { side, at: vector(x, row.height, z) };
  }
  return undefined;
}

function trunkPlant(figure: SolvedFigure, has: (name: TrunkContact) => boolean): Plants['trunk'] {
  if (has('sit-bones')) return { height: cushionHeight };
  if (has('upper-back')) return { height: 0, neckBase: figure.neckBase };
  return has('sacrum') || has('pelvis') || has('left-flank') ? { height: 0 } : undefined;
}
