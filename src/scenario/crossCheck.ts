import { isMap, isScalar, type Node } from 'yaml';
import type { Replies } from '../core/call/scenario.ts';
import type { ReplyKind } from '../core/course/replies.ts';
import { suggestion } from './nearest.ts';
import type { PersonaTerms } from './personaTerms.ts';
import type { Reading } from './reading.ts';
import { fieldNode } from './readTexts.ts';
import type { Surroundings } from './surroundings.ts';

function checkTraits(reading: Reading, root: Node, persona: string, terms: PersonaTerms): void {
  const given = fieldNode(root, 'traits');
  if (given === root || !isMap(given)) return;
  for (const { key, value } of given.items) {
    const name = String(isScalar(key) ? key.value : key);
    const range = terms.traits[name];
    if (!range) {
      const remedy = suggestion(name, Object.keys(terms.traits));
      reading.report(key as Node, `${persona} has no trait “${name}”: ${remedy}`);
      continue;
    }
    const number = isScalar(value) ? value.value : null;
    if (typeof number === 'number' && (number < range.min || number > range.max)) {
      const message = `the trait “${name}” goes from ${range.min} to ${range.max}, not ${number}`;
      reading.report(value as Node, message);
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
    reading.report(node, `the phrasebook “${name}” has problems of its own: put them right first`);
  }
  if (!terms || !phrasebook) return;
  const named = node !== root;
  if (!named && fieldNode(root, 'phrases') === root) {
    reading.report(
      root,
      'the field “phrasebook” is missing: add it, or words by stage (“phrases”)',
    );
  }
  // Without one, the words by stage have to do, and the check holds them to what can be said.
  if (!named) return;
  const lacking = [...terms.kinds].filter((kind: ReplyKind) => !phrasebook[kind]);
  if (lacking.length === 0) return;
  const message = `the phrasebook “${name}” has no words for ${lacking.join(', ')}: add them there`;
  reading.report(node, message);
}

function checkUnused(reading: Reading): void {
  const { names } = reading;
  for (const [name, node] of names.unused('commitment', 'read')) {
    const message = `nobody ever agrees to “${name}”: name it in “agrees” of a reply, or remove it`;
    reading.report(node, message);
  }
  for (const [name, node] of names.unused('shared list', 'read')) {
    reading.report(node, `no beat uses the shared list “${name}”: name it in a slot, or remove it`);
  }
  for (const [name, node] of names.unused('question', 'read')) {
    const message = `no line answers the question “${name}”: add one (answers: ${name}), or remove it`;
    reading.report(node, message);
  }
  for (const [name, node] of names.unused('topic', 'read')) {
    reading.report(node, `no line is about the topic “${name}”: add one (about: ${name})`);
  }
}

/** A fact has to come to light; a cue has to be read, for it shows nowhere else. */
function checkFacts(reading: Reading, root: Node): void {
  const declared = fieldNode(root, 'facts');
  if (!isMap(declared)) return;
  const field = (name: string, of: string): unknown => declared.getIn([name, of]);
  for (const [name, node] of reading.names.unused('fact', 'revealed')) {
    if (field(name, 'known') === true) continue;
    const message = `no reply reveals “${name}”: name it in “reveals” of a reply, or mark it “known: true”`;
    reading.report(node, message);
  }
  for (const [name, node] of reading.names.unused('fact', 'read')) {
    if (field(name, 'kind') !== 'cue') continue;
    const message = `no line reads the cue “${name}”: name it in “when: { facts: [${name}] }”, or remove it`;
    reading.report(node, message);
  }
}

function checkAmount(reading: Reading, root: Node, { atLeast }: Surroundings): void {
  const lines = reading.linePlaces.size;
  if (lines < atLeast.lines) {
    reading.report(fieldNode(root, 'stages'), `has ${lines} lines: ${atLeast.lines} at least`);
  }
  if (reading.replyCount < atLeast.replies) {
    const message = `has ${reading.replyCount} replies: ${atLeast.replies} at least`;
    reading.report(fieldNode(root, 'stages'), message);
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
    names.settle('tag', terms.tags, `no condition of ${persona} has the tag`);
    names.settle('kind of reply', terms.kinds, `${persona} never gives a reply of kind`);
    checkTraits(reading, root, persona, terms);
  }
  checkPhrasebook(reading, root, terms, phrasebook, around);
  checkUnused(reading);
  checkFacts(reading, root);
  checkAmount(reading, root, around);
}
