import type { Ack } from '../../protocol/envelopes.ts';
import type { LogEntry } from '../log/roomLog.ts';
import { type Audience, createAudience } from './audience.ts';
import { planOf } from './plan.ts';
import type { Ports } from './ports.ts';
import { refusal } from './refusal.ts';
import type { Asked } from './rules.ts';
import { createTail, type Step } from './tail.ts';

/** Entries that are read from the log at a time. */
const page = 500;
/** Operations that are decided and appended together at most. */
const mostTogether = 100;
/** When reading failed, how long it is waited before it is tried again, ms. */
const retryMs = 1000;

/** A room in memory: what its log says so far, and whoever is connected. The log stays the truth. */
export interface LiveRoom<State, Operation, Event> {
  /** The log has it, or it was refused; which of the two says the answer, and it never rejects. */
  readonly submit: (asked: Asked<Operation>) => Promise<Ack>;
  /** Reads what others have appended. @throws when the log can't be read */
  readonly readOn: () => Promise<State>;
  /** The log may have grown beyond `seq`. */
  readonly grown: (seq: number) => void;
  /** It was deleted. */
  readonly end: () => void;
  readonly state: () => State;
  readonly audience: Audience<State, Event>;
  readonly busy: () => boolean;
}

interface Pending<Operation> extends Asked<Operation> {
  readonly answer: (ack: Ack, result?: string) => void;
}

const unavailable = refusal({ code: 'unavailable' });
const noRoom = refusal({ code: 'noRoom' });

/**
 * @param changed told of each step that the room has taken
 */
// oxlint-disable-next-line max-lines-per-function -- one state, and few words on each thing that is done to it
export function liveRoom<State, Operation extends { readonly type: string }, Event>(
  room: string,
  { log, rules, clock, meter }: Ports<State, Operation, Event>,
  changed: (state: State) => void,
): LiveRoom<State, Operation, Event> {
  let head = { state: rules.start, seq: 0, at: 0 };
  let ended = false;
  /** More may be in the log than was read. */
  let stale = true;
  let failures = 0;
  let work: Promise<void> | null = null;
  const queue: Pending<Operation>[] = [];
  const tail = createTail(rules);
  const audience = createAudience<State, Event>({
    rules,
    seq: () => head.seq,
    walk,
    failed: (error) => meter.failed('catchUp', error),
  });

  function advance(steps: readonly Step<State, Event>[]): void {
    const last = steps.at(-1);
    if (last === undefined) return;
    for (const { entry } of steps) tail.push(entry);
    head = { state: last.after, seq: last.entry.seq, at: last.entry.at };
    audience.tell(steps, head.state);
    changed(head.state);
  }

  /** Reads on to the end of the log; whether there was anything. */
  async function readOn(): Promise<boolean> {
    const from = head.seq;
    for (;;) {
      const entries = await log.read(room, head.seq, page);
      advance(stepsOf(entries, head));
      if (entries.length < page) return head.seq > from;
    }
  }

  function stepsOf(
    entries: readonly LogEntry[],
    from: { readonly state: State; readonly seq: number },
  ): Step<State, Event>[] {
    let { state, seq } = from;
    return entries.map((stored) => {
      if (stored.seq !== seq + 1) throw new Error(`A log goes on with ${stored.seq} after ${seq}`);
      const [entry, before] = [rules.read(stored), state];
      state = rules.apply(before, entry);
      seq = entry.seq;
      return { entry, before, after: state };
    });
  }

  async function* walk(after: number): AsyncGenerator<readonly Step<State, Event>[]> {
    const recent = tail.since(after);
    if (recent !== null) {
      yield recent;
      return;
    }
    let from = { state: rules.start, seq: 0 };
    while (from.seq < head.seq) {
      const steps = stepsOf(await log.read(room, from.seq, page), from);
      const last = steps.at(-1);
      if (last === undefined) return;
      from = { state: last.after, seq: last.entry.seq };
      if (from.seq > after) yield steps;
      // A long log must not keep other rooms waiting.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Answers operations that the log has already; what is left is to be decided. */
  function withoutKnown(pending: readonly Pending<Operation>[]): Pending<Operation>[] {
    return pending.filter(({ opId, answer }) => {
      const seq = tail.seqOf(opId);
      if (seq !== undefined) answer({ ok: true, seq }, 'again');
      return seq === undefined;
    });
  }

  async function settle(batch: readonly Pending<Operation>[]): Promise<void> {
    let left = withoutKnown(batch);
    while (left.length > 0) {
      const plan = await planOf(
        rules,
        { ...head, room },
        left,
        Math.max(clock.now(), head.at),
        meter,
      );
      // What another process has appended may make a refusal groundless.
      if (plan.refused.length > 0 && (await readOn())) {
        left = withoutKnown(left);
        continue;
      }
      const begun = performance.now();
      const result =
        plan.steps.length === 0
          ? ({ is: 'appended' } as const)
          : await log.append(
              room,
              head.seq,
              plan.steps.map(({ entry: { opId, at, who, event } }) => ({
                opId,
                at,
                who,
                event,
                format: rules.format,
              })),
            );
      if (result.is === 'gone') {
        for (const { answer } of left) answer(noRoom);
        return end();
      }
      if (result.is === 'appended') {
        if (plan.steps.length > 0) meter.appended((performance.now() - begun) / 1000);
        advance(plan.steps);
        for (const { pending, seq } of plan.accepted) pending.answer({ ok: true, seq });
        for (const { pending, ack } of plan.refused) await refuse(pending, ack);
        return;
      }
      if (result.is === 'known') {
        for (const one of left) {
          if (one.opId === result.opId) one.answer({ ok: true, seq: result.seq }, 'again');
        }
        left = left.filter(({ opId }) => opId !== result.opId);
      }
      await readOn();
      left = withoutKnown(left);
    }
  }

  /** An operation that took effect long ago is refused as done already; it is acknowledged instead. */
  async function refuse({ opId, answer }: Pending<Operation>, ack: Ack): Promise<void> {
    const seq = await log.seqOf(room, opId);
    if (seq === null) answer(ack);
    else answer({ ok: true, seq }, 'again');
  }

  const hasWork = () => !ended && (stale || queue.length > 0);

  async function run(): Promise<void> {
    // What arrives with the same turn of the event loop is decided and appended together.
    await new Promise((resolve) => setImmediate(resolve));
    while (hasWork()) {
      const batch: Pending<Operation>[] = [];
      try {
        if (stale) {
          stale = false;
          await readOn();
        }
        batch.push(...queue.splice(0, mostTogether));
        await settle(batch);
      } catch (error) {
        // Whether an append took place isn't known now; who sends again will be told.
        meter.failed('room', error);
        stale = true;
        failures += 1;
        for (const { answer } of [...batch, ...queue.splice(0)]) answer(unavailable);
        clock.after(retryMs, go);
        break;
      }
    }
    work = null;
  }

  function go(): void {
    if (!ended) work ??= run();
  }

  function end(): void {
    ended = true;
    for (const { answer } of queue.splice(0)) answer(noRoom);
    audience.dismissAll('noRoom');
  }

  return {
    submit: (asked) =>
      new Promise((resolve) => {
        let open = true;
        const answer: Pending<Operation>['answer'] = (ack, result) => {
          if (!open) return;
          open = false;
          meter.operation(asked.operation.type, result ?? (ack.ok ? 'ok' : ack.refusal.code));
          resolve(ack);
        };
        if (ended) return answer(noRoom);
        queue.push({ ...asked, answer });
        go();
      }),
    readOn: async () => {
      const before = failures;
      // Whatever is under way reads on before it ends.
      stale = true;
      go();
      await work;
      if (failures > before) throw new Error('The log can’t be read now');
      return head.state;
    },
    grown: (seq) => {
      if (seq <= head.seq) return;
      stale = true;
      go();
    },
    end,
    state: () => head.state,
    audience,
    busy: () => work !== null || audience.size() > 0,
  };
}
