import * as v from 'valibot';

const earliest = Date.UTC(1001, 0, 1);
const latest = Date.UTC(9998, 11, 31);

/**
 * Whether something is a moment that can be written out as a day wherever the trainee is, ms since
 * 1970: dates name no others, and days compare as texts only with four digits a year.
 */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= earliest && value <= latest;

/** The same in a schema. */
export const moment = v.pipe(v.number(), v.minValue(earliest), v.maxValue(latest));
