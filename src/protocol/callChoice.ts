import * as v from 'valibot';
import { faultOfEvent } from '../core/call/formats/newest.ts';
import type { CallEvent } from '../core/call/step.ts';
import type { TranscriptEvent } from '../core/call/transcript.ts';
import { endingIds } from '../core/course/outcomes.ts';
import { stages } from '../core/course/stages.ts';
import { fileId, list, span, text } from './values.ts';

const thinkingMs = v.exactOptional(span);

/** What the rep does next, as the core's `step` takes it. */
export const callEvent = v.variant('type', [
  v.strictObject({ type: v.literal('say'), line: fileId, thinkingMs }),
  v.strictObject({ type: v.literal('letThemTalk'), thinkingMs }),
  v.strictObject({ type: v.literal('interrupt') }),
  v.strictObject({ type: v.literal('hangUp') }),
]) satisfies v.GenericSchema<unknown, CallEvent>;

/** What the class can choose together: nobody's thinking time counts. */
export const classChoice = v.variant('type', [
  v.strictObject({ type: v.literal('say'), line: fileId }),
  v.strictObject({ type: v.literal('letThemTalk') }),
  v.strictObject({ type: v.literal('interrupt') }),
  v.strictObject({ type: v.literal('hangUp') }),
]) satisfies v.GenericSchema<unknown, CallEvent>;
export type ClassChoice = v.InferOutput<typeof classChoice>;

/** Tells one choice of a turn from another, whatever time it took. */
export const choiceKey = (choice: CallEvent): string =>
  choice.type === 'say' ? `say ${choice.line}` : choice.type;

export const stage = v.picklist(stages);
export const ending = v.nullable(v.picklist(endingIds));

/** Something said in a call, as the server's `step` wrote it. */
export const said = v.custom<TranscriptEvent>((value) => faultOfEvent(value) === null);
export const saidSince = list(said, 0, 500);

/** A line on offer, with its words in the language played. */
export const offer = v.strictObject({ line: fileId, words: text(2000) });
export type Offer = v.InferOutput<typeof offer>;
export const offers = list(offer, 0, 20);
