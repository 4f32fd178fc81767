/** What a person can set of when breaks come, besides the interval; part of the one schema. */
import * as v from 'valibot';
import { weekdays } from '../time/working-hours.ts';

const whole = (fallback: number, minimum: number, maximum: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)), fallback);

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time such as 09:00'));

const workingRange = v.pipe(
  v.strictObject({
    /** The days on which the range begins. */
    days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1), v.maxLength(7), v.readonly()),
    from: timeOfDay,
    /** Not later than `from` means on the next day. */
    to: timeOfDay,
  }),
  v.readonly(),
);

/** Monday to Friday from nine to six: a place to start from, used once the switch is on. */
const officeHours = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' },
] satisfies v.InferInput<typeof workingRange>[];

export const scheduleSettingsEntries = {
  /** A posture reminder of ten seconds halfway between two breaks. */
  postureNudges: v.optional(v.boolean(), true),
  /** Sitting after which, with a break owed, the card suggests standing up. */
  sittingCeilingMinutes: whole(90, 60, 240),
  /** Outside them no break and no reminder comes by itself. */
  workingHoursOn: v.optional(v.boolean(), false),
  workingHours: v.optional(
    v.pipe(v.array(workingRange), v.minLength(1), v.maxLength(21), v.readonly()),
    officeHours,
  ),
} as const;
