import { isMap, isSeq, type Node } from 'yaml';
import type { Beat, Condition, Replies, Slot } from '../core/call/scenario.ts';
import { stages, type Stage } from '../core/course/stages.ts';
import type { Reading } from './reading.ts';
import { declared, entries, fields, listOf, optional, required, type Reader } from './readers.ts';
import { fieldNode } from './readTexts.ts';
import { lines, slot, when } from './readLines.ts';
import { replies } from './readReplies.ts';

/** The longest first line of a beat may last this many times the shortest. */
export const widestRatio = 1.8;

/** `shared`: lists of lines that several beats use by name. */
export const shared: Reader<readonly (readonly [string, Slot])[]> = entries(
  (reading, node, _name, key) => {
    const name = declared(reading, 'shared list', key);
    const list = lines(reading, node);
    if (name !== undefined) reading.shared.set(name, list ?? null);
    return list;
  },
);

interface RawBeat {
  readonly beat: string;
  readonly when: Condition;
  readonly slots: readonly (Slot | null)[];
  readonly silence: Replies;
}

const beatShape = fields<RawBeat>({
  beat: required((reading, node) => {
    const name = declared(reading, 'beat', node);
    if (name !== undefined && !reading.beatPlaces.has(name)) {
      reading.beatPlaces.set(name, reading.placeOf(node));
    }
    return name;
  }),
  when,
  slots: required(listOf(slot, 3, 5)),
  silence: optional<Replies>(replies, {}),
});

/** The key mustn't stand out by its length, so the lines first on offer have to be alike in it. */
function checkLengths(reading: Reading, node: Node, slots: readonly Slot[]): void {
  const first = slots.flatMap((one) => one.slice(0, 1)).sort((a, b) => a.seconds - b.seconds);
  const [shortest, longest] = [first[0], first.at(-1)];
  if (!shortest || !longest || longest.seconds <= widestRatio * shortest.seconds) return;
  reading.report(node, (m) => {
    return m.lengths(widestRatio, longest.id, longest.seconds, shortest.id, shortest.seconds);
  });
}

/** A situation of the call. */
export const beat: Reader<Beat> = (reading, node) => {
  const raw = beatShape(reading, node);
  if (!raw) return undefined;
  const slots = raw.slots.filter((one) => one !== null);
  checkLengths(reading, fieldNode(node, 'slots'), slots);
  if (slots.length < raw.slots.length) return undefined;
  return { id: raw.beat, when: raw.when, slots, silence: raw.silence };
};

/** The last beat of a stage catches whatever the others don't, so it can't have a condition. */
function checkLast(reading: Reading, node: Node, stage: Stage): void {
  const last = isSeq(node) ? (node.items.at(-1) as Node | undefined) : undefined;
  if (!isMap(last)) return;
  const condition = last.get('when', true);
  if (!isMap(condition) || condition.items.length === 0) return;
  reading.report(condition, (m) => m.lastBeat(stage));
}

const stageBeats =
  (stage: Stage): Reader<readonly Beat[]> =>
  (reading, node) => {
    checkLast(reading, node, stage);
    return listOf(beat, 1)(reading, node);
  };

/** `stages`: the beats of each stage, in the order in which they are tried. */
export const beats: Reader<Readonly<Record<Stage, readonly Beat[]>>> = fields({
  opening: required(stageBeats(stages[0])),
  discovery: required(stageBeats(stages[1])),
  presentation: required(stageBeats(stages[2])),
  commitment: required(stageBeats(stages[3])),
});
