/** Which cards of the library are shown. Pure. */
import { avoidCardIds, type AvoidCardId } from '../../../shared/exercises/avoid-cards.ts';
import { goals } from '../../../shared/exercises/card-terms.ts';
import { movements, type Movement } from './entries.ts';

export type Goal = (typeof goals)[number];
/** Where there is room: a movement for anywhere is one for the desk. */
export const filterPlaces = ['desk', 'floor'] as const;
export type FilterPlace = (typeof filterPlaces)[number];

export interface Filter {
  readonly goal: Goal | null;
  readonly place: FilterPlace | null;
  /** The movements to leave out and nothing else. */
  readonly isAvoidOnly: boolean;
}

export const everything: Filter = { goal: null, place: null, isAvoidOnly: false };

export function isEverything({ goal, place, isAvoidOnly }: Filter): boolean {
  return goal === null && place === null && !isAvoidOnly;
}

/** Those that some movement has, in the order of the terms. */
export const filterGoals: readonly Goal[] = goals.filter((goal) =>
  movements.some(({ card }) => card.goal === goal),
);

/** A second press takes the choice back. */
export function toggleGoal(filter: Filter, goal: Goal): Filter {
  return { ...filter, isAvoidOnly: false, goal: filter.goal === goal ? null : goal };
}

export function togglePlace(filter: Filter, place: FilterPlace): Filter {
  return { ...filter, isAvoidOnly: false, place: filter.place === place ? null : place };
}

export function toggleAvoid({ isAvoidOnly }: Filter): Filter {
  return { ...everything, isAvoidOnly: !isAvoidOnly };
}

export interface Shown {
  readonly movements: readonly Movement[];
  /** They have no goal and no place: they go with everything, or alone. */
  readonly avoid: readonly AvoidCardId[];
}

export function shownBy(filter: Filter): Shown {
  const { goal, place, isAvoidOnly } = filter;
  const fits = ({ card }: Movement): boolean =>
    !isAvoidOnly &&
    (goal === null || card.goal === goal) &&
    (place === null || (card.place === 'floor') === (place === 'floor'));
  return {
    movements: movements.filter(fits),
    avoid: isAvoidOnly || isEverything(filter) ? avoidCardIds : [],
  };
}
