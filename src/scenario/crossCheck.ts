import { isMap, isScalar, type Node } from 'yaml';
import type { Replies } from '../core/call/scenario.ts';
import type { ReplyKind } from '../core/course/replies.ts';
import type { PersonaTerms } from './personaTerms.ts';
import { checkAgain } from './readAgain.ts';
import type { Reading } from './reading.ts';
import { fieldNode } from './readTexts.ts';
import type { Surroundings } from './surroundings.ts';

function checkTraits(reading: Reading, root: Node, persona: string, terms: PersonaTerms): void {
  const given = fieldNode(root, 'traits');
  if (given === root || !isMap(given)) return;
  for (const { key, value } of given.items) {
    const name = String(isScalar(key) ? key.value : key);
    const range = Object.hasOwn(terms.traits, name) ? terms.traits[name] : undefined;
    if (!range) {
      const traits = Object.keys(terms.traits);
      reading.reportUnknown(key as Node, name, traits, (hint) => (m) => {
        return m.noTrait(persona, name, hint);
      });
      continue;
    }
    const number = isScalar(value) ? value.value : null;
    if (typeof number === 'number' && (number < range.min || number > range.max)) {
      reading.report(value as Node, (m) => m.traitRange(name, range.min, range.max, number));
    }
  }
}

function checkPhrasebook(
  reading: Reading,
  root: Node,
  terms: PersonaTerms | undefined,
  phrasebook: Replies | null,
  around: Surroundings,
): void {
  const node = fieldNode(root, 'phrasebook');
  const name = isScalar(node) ? String(node.value) : '';
  if (Object.hasOwn(around.phrasebooks, name) && !phrasebook) {
    reading.report(node, (m) => m.badPhrasebook(name));
  }
  if (!terms || !phrasebook) return;
  const named = node !== root;
  if (!named && fieldNode(root, 'phrases') === root) {
    reading.report(root, (m) => m.phrasebookMissing);
  }
  // Without one, the words by stage have to do, and the check holds them to what can be said.
  if (!named) return;
  const lacking = [...terms.kinds].filter((kind: ReplyKind) => !phrasebook[kind]);
  if (lacking.length === 0) return;
  reading.report(node, (m) => m.phrasebookLacks(name, lacking));
}

function checkUnused(reading: Reading): void {
  const { names } = reading;
  for (const [name, node] of names.unused('commitment', 'read')) {
    reading.report(node, (m) => m.nobodyAgrees(name));
  }
  for (const [name, node] of names.unused('shared list', 'read')) {
    reading.report(node, (m) => m.unusedList(name));
  }
  for (const [name, node] of names.unused('question', 'read')) {
    reading.report(node, (m) => m.unanswered(name));
  }
  for (const [name, node] of names.unused('topic', 'read')) {
    reading.report(node, (m) => m.unusedTopic(name));
  }
}

/** A fact has to come to light; a cue has to be read, for it shows nowhere else. */
function checkFacts(reading: Reading, root: Node): void {
  const declared = fieldNode(root, 'facts');
  if (!isMap(declared)) return;
  const field = (name: string, of: string): unknown => declared.getIn([name, of]);
  for (const [name, node] of reading.names.unused('fact', 'revealed')) {
    if (field(name, 'known') === true) continue;
    reading.report(node, (m) => m.neverRevealed(name));
  }
  for (const [name, node] of reading.names.unused('fact', 'read')) {
    if (field(name, 'kind') !== 'cue') continue;
    reading.report(node, (m) => m.unreadCue(name));
  }
}

function checkAmount(reading: Reading, root: Node, { atLeast }: Surroundings): void {
  const lines = reading.linePlaces.size;
  if (lines < atLeast.lines) {
    reading.report(fieldNode(root, 'stages'), (m) => m.fewLines(lines, atLeast.lines));
  }
  if (reading.replyCount < atLeast.replies) {
    const { replyCount } = reading;
    reading.report(fieldNode(root, 'stages'), (m) => m.fewReplies(replyCount, atLeast.replies));
  }
}

/** What no part of a file can say of itself: names that resolve, traits in range, enough of it. */
export function crossCheck(
  reading: Reading,
  root: Node,
  around: Surroundings,
  phrasebook: Replies | null,
): void {
  if (!isMap(root)) return;
  const { names } = reading;
  for (const kind of ['fact', 'commitment', 'shared list', 'topic', 'question'] as const)
    names.settle(kind);
  const persona = String(root.get('persona'));
  const terms = Object.hasOwn(around.personas, persona) ? around.personas[persona] : undefined;
  if (terms) {
    names.settle('tag', terms.tags, (m, name, hint) => m.noTag(persona, name, hint));
    names.settle('kind of reply', terms.kinds, (m, name, hint) => {
      return m.neverGiven(persona, name, hint);
    });
    checkTraits(reading, root, persona, terms);
  }
  checkPhrasebook(reading, root, terms, phrasebook, around);
  checkUnused(reading);
  checkAgain(reading, root);
  checkFacts(reading, root);
  checkAmount(reading, root, around);
}
