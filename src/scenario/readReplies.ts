import { isScalar, isSeq, type Node } from 'yaml';
import { times, type Asking, type Replies, type Reply } from '../core/call/scenario.ts';
import { opens, replyKinds, shows, type ReplyKind } from '../core/course/replies.ts';
import type { Reading } from './reading.ts';
import { entries, fields, id, listOf, oneOf, optional, type Reader } from './readers.ts';
import { fieldNode, toWording, wordingFields } from './readTexts.ts';

interface RawReply {
  readonly zh: string;
  readonly en: string;
  readonly seconds: number | null;
  readonly reveals: readonly string[];
  readonly agrees: string | null;
  readonly time: Reply['time'];
  readonly before: Reply['before'];
}

const kindNamed: Reader<ReplyKind> = (reading, node) => {
  const kind = kindOf(reading, isScalar(node) ? String(node.value) : '', node);
  if (kind) reading.names.use('kind of reply', kind, node);
  return kind;
};

const replyFields = {
  ...wordingFields,
  reveals: optional(
    listOf((reading, node) => {
      const name = id(reading, node);
      if (name !== undefined) reading.names.use('fact', name, node, 'revealed');
      return name;
    }),
    [],
  ),
  agrees: optional<string | null>((reading, node) => {
    const name = id(reading, node);
    if (name !== undefined) reading.names.use('commitment', name, node);
    return name;
  }, null),
  time: optional<Reply['time']>(oneOf(times, 'time'), undefined),
  before: optional<Reply['before']>(listOf(kindNamed, 1), undefined),
};

/** Where in a call words fit, of those that don't fit everywhere. */
const fitsOf = ({ time, before }: Pick<RawReply, 'time' | 'before'>) => ({
  ...(time && { time }),
  ...(before && { before }),
});

const askingShape = fields<Pick<RawReply, 'zh' | 'en' | 'seconds' | 'time'>>({
  ...wordingFields,
  time: replyFields.time,
});

/** A way of asking a question. */
export const asking: Reader<Asking> = (reading, node) => {
  reading.replyCount += 1;
  const raw = askingShape(reading, node);
  if (!raw) return undefined;
  return { ...toWording(reading, node, raw), ...(raw.time && { time: raw.time }) };
};

const replyShape = fields<RawReply>(replyFields);

const reply: Reader<Reply> = (reading, node) => {
  reading.replyCount += 1;
  const raw = replyShape(reading, node);
  if (!raw) return undefined;
  const { reveals, agrees } = raw;
  return { ...toWording(reading, node, raw), reveals, agrees, ...fitsOf(raw) };
};

/**
 * Words of a stage: they may agree to something, but reveal nothing of their own. Those that follow
 * on answers of certain kinds only name them (`after`).
 */
const stageReply: Reader<Reply> = (reading, node) => {
  reading.replyCount += 1;
  const { reveals: _none, ...shape } = replyFields;
  const raw = fields<Omit<RawReply, 'reveals'> & Pick<Reply, 'after'>>({
    ...shape,
    after: optional<readonly ReplyKind[] | undefined>(listOf(kindNamed, 1), undefined),
  })(reading, node);
  if (!raw) return undefined;
  return {
    ...toWording(reading, node, raw),
    reveals: [],
    agrees: raw.agrees,
    ...(raw.after && { after: raw.after }),
    ...fitsOf(raw),
  };
};

const bareReply: Reader<Reply> = (reading, node) => {
  const raw = fields(wordingFields)(reading, node);
  return raw && { ...toWording(reading, node, raw), reveals: [], agrees: null };
};

/** One reply, or a list of wordings of it. */
const oneOrMore =
  (read: Reader<Reply>): Reader<readonly Reply[]> =>
  (reading, node) => {
    if (isSeq(node)) return listOf(read, 1)(reading, node);
    const one = read(reading, node);
    return one && [one];
  };

/** Wordings never change what happens: they have to reveal and agree to the same. */
function checkAlike(reading: Reading, node: Node, wordings: readonly Reply[]): void {
  const [first, ...others] = wordings;
  others.forEach((other, i) => {
    if (!first) return;
    const same =
      first.agrees === other.agrees &&
      [...first.reveals].sort().join() === [...other.reveals].sort().join();
    if (same) return;
    const at = isSeq(node) ? (node.items[i + 1] as Node) : node;
    reading.report(at, (m) => m.alikeWordings);
  });
}

/** What follows on an answer has words for this line, and nothing more. */
function checkOpener(reading: Reading, kind: ReplyKind, node: Node, wordings: readonly Reply[]) {
  if (!opens(kind)) return;
  wordings.forEach(({ reveals }, i) => {
    if (reveals.length === 0) return;
    const at = isSeq(node) ? (node.items[i] as Node) : node;
    reading.report(fieldNode(at, 'reveals'), (m) => m.openerReveals(kind));
  });
}

function checkAgreement(reading: Reading, kind: ReplyKind, node: Node, wordings: readonly Reply[]) {
  wordings.forEach((one, i) => {
    const at = isSeq(node) ? (node.items[i] as Node) : node;
    if (shows(kind, 'yes') && one.agrees === null) {
      reading.report(at, (m) => m.agreesMissing(kind));
    }
    if (!shows(kind, 'yes') && one.agrees !== null) {
      const yes = replyKinds.filter((other) => shows(other, 'yes'));
      reading.report(fieldNode(at, 'agrees'), (m) => m.agreesMisplaced(kind, yes));
    }
  });
}

function kindOf(reading: Reading, name: string, key: Node): ReplyKind | undefined {
  const kind = replyKinds.find((one) => one === name);
  if (!kind) {
    reading.reportUnknown(key, name, replyKinds, (hint) => (m) => {
      return m.unknown('kind of reply', name, hint);
    });
  }
  return kind;
}

const asReplies = (list: readonly (readonly [string, readonly Reply[]])[]): Replies =>
  Object.fromEntries(list);

const repliesOf =
  (one: Reader<Reply>): Reader<Replies> =>
  (reading, node) => {
    const list = entries((r, value, name, key) => {
      const kind = kindOf(r, name, key);
      if (kind) r.names.use('kind of reply', kind, key);
      const wordings = oneOrMore(one)(r, value);
      if (!kind || !wordings) return undefined;
      checkAlike(r, value, wordings);
      checkAgreement(r, kind, value, wordings);
      checkOpener(r, kind, value, wordings);
      return wordings;
    })(reading, node);
    return list && asReplies(list);
  };

/** Replies by kind, as a line or a silence has them. */
export const replies: Reader<Replies> = repliesOf(reply);

/** Replies by kind, good after any line of a stage. */
export const stagePhrases: Reader<Replies> = repliesOf(stageReply);

/** Replies by kind of a phrasebook: words alone, good after any line. */
export const phrases: Reader<Replies> = (reading, node) => {
  const list = entries((r, value, name, key) => {
    const kind = kindOf(r, name, key);
    const wordings = oneOrMore(bareReply)(r, value);
    return kind && wordings;
  })(reading, node);
  return list && asReplies(list);
};
