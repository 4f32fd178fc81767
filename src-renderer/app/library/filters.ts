/** Which cards of the library are shown. Pure. */
import { avoidCardIds, type AvoidCardId } from '../../../shared/exercises/avoid-cards.ts';
import { goals, positions } from '../../../shared/exercises/card-terms.ts';
import { movements, type Movement } from './entries.ts';

export type Goal = (typeof goals)[number];
export type Position = (typeof positions)[number];
/** Where there is room: a movement for anywhere is one for the desk. */
export const filterPlaces = ['desk', 'floor'] as const;
export type FilterPlace = (typeof filterPlaces)[number];

export interface Filter {
  readonly goal: Goal | null;
  readonly place: FilterPlace | null;
  readonly position: Position | null;
  /** The movements to leave out and nothing else. */
  readonly isAvoidOnly: boolean;
  /** Typed words; empty for none. */
  readonly query: string;
}

export const everything: Filter = {
  goal: null,
  place: null,
  position: null,
  isAvoidOnly: false,
  query: '',
};

export function isEverything(filter: Filter): boolean {
  return hasNoChoice(filter) && !filter.isAvoidOnly && filter.query.trim() === '';
}

/** Nothing that the movements to leave out have not: a goal, a place, a position. */
function hasNoChoice({ goal, place, position }: Filter): boolean {
  return goal === null && place === null && position === null;
}

/** Those that some movement has, in the order of the terms. */
export const filterGoals: readonly Goal[] = goals.filter((goal) =>
  movements.some(({ card }) => card.goal === goal),
);

export const filterPositions: readonly Position[] = positions.filter((position) =>
  movements.some(({ card }) => card.position === position),
);

/** A second press takes the choice back. */
export function toggleGoal(filter: Filter, goal: Goal): Filter {
  return { ...filter, isAvoidOnly: false, goal: filter.goal === goal ? null : goal };
}

export function togglePlace(filter: Filter, place: FilterPlace): Filter {
  return { ...filter, isAvoidOnly: false, place: filter.place === place ? null : place };
}

export function choosePosition(filter: Filter, position: Position | null): Filter {
  return { ...filter, isAvoidOnly: false, position };
}

export function toggleAvoid({ isAvoidOnly, query }: Filter): Filter {
  return { ...everything, query, isAvoidOnly: !isAvoidOnly };
}

export interface Shown {
  readonly movements: readonly Movement[];
  /** They have no goal, place or position: they go without such a choice, or alone. */
  readonly avoid: readonly AvoidCardId[];
}

/** `isFound` says whether a card goes with the typed words; asked only where there are some. */
export function shownBy(filter: Filter, isFound: (card: Movement | AvoidCardId) => boolean): Shown {
  const { goal, place, position, isAvoidOnly, query } = filter;
  const isNamed = (card: Movement | AvoidCardId): boolean => query.trim() === '' || isFound(card);
  const fits = ({ card }: Movement): boolean =>
    !isAvoidOnly &&
    (goal === null || card.goal === goal) &&
    (place === null || (card.place === 'floor') === (place === 'floor')) &&
    (position === null || card.position === position);
  return {
    movements: movements.filter((movement) => fits(movement) && isNamed(movement)),
    avoid: hasNoChoice(filter) ? avoidCardIds.filter(isNamed) : [],
  };
}
