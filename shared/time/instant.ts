/** An instant of the wall clock as it is read from a file. */
import * as v from 'valibot';

/** In milliseconds, up to what a date can hold: anything beyond would fail later, where nobody expects it. */
export const instantSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
