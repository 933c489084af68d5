import { describe, expect, it, test } from 'vitest';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { faceShown } from '../../../src/core/call/faceShown.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import type { CustomerSpoke } from '../../../src/core/call/transcript.ts';
import { replyKinds } from '../../../src/core/course/replies.ts';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import { faceOf, faces, restingFace } from '../../../src/core/persona/faces.ts';
import { moods } from '../../../src/core/persona/moods.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { tintOf } from '../../../src/core/persona/tint.ts';
import { tinyRules } from '../../session/driver.ts';
import { shippedIds } from '../support/rules.ts';
import { walkedCall } from '../support/solved.ts';

describe('the face', () => {
  it('looks the same whatever was missed, so that it tells no floor', () => {
    const missed = replyKinds.filter((kind) => kind.startsWith('missed'));
    expect(missed).toHaveLength(5);
    expect(new Set(missed.map((kind) => faces[kind])).size).toBe(1);
  });

  it('can be any but that of a dead line, which is nobody’s answer', () => {
    const reached = new Set(replyKinds.map((kind) => faces[kind]));
    expect(moods.filter((mood) => !reached.has(mood))).toEqual(['gone']);
  });

  it('confides with worry, laughs with a laugh, and is never cross under a yes', () => {
    expect(faceOf(['opensUp'])).toBe('worried');
    expect(faceOf(['laughs', 'hedges'])).toBe('amused');
    expect(faceOf(['protests'])).toBe('annoyed');
    for (const yes of ['commits', 'agreesPoint', 'confirms'] as const) {
      expect(faceOf([yes])).toBe('warm');
    }
    expect(faceOf([])).toBe(restingFace);
  });
});

test.each(shippedIds)(
  'in %s the face follows what is said first, whatever it leaves open',
  (id) => {
    const { rules } = walkedCall(id);
    let pieces = 0;
    for (let seed = 1; seed <= 40; seed++) {
      let answer: CustomerSpoke[] = [];
      for (const event of playRandomCall(rules, seed, 'en').transcript.events) {
        if (event.type === 'repActed') answer = [];
        if (event.type !== 'customerSpoke' || event.kind === null) continue;
        answer.push(event);
        if (answer.length > 1) pieces++;
        expect(event.mood).toBe(faces[answer[0]!.kind!]);
      }
    }
    expect(pieces).toBeGreaterThan(20);
  },
);

test.each(Object.values(personas))('$id can be made to laugh', (definition) => {
  const persona = createPersona(definition);
  const moves = ['identify', 'candidHumour', 'stateBenefit'] as const;
  const begins = { type: 'line.begins', moves, assumesUnsaid: false, roll: 0 } as const;
  expect(persona.react(persona.start, [begins]).replies).toEqual(['laughs']);
});

test('whoever has hung up looks as they did before', () => {
  const call = startCall(tinyRules, { seed: 7, language: 'en', mode: 'practice' });
  expect(faceShown(call.transcript.events)).toBe(restingFace);
  const { events } = step(tinyRules, call, { type: 'say', line: 'who-and-why' }).transcript;
  const gone = events.map((e) =>
    e.type === 'customerSpoke' && e.kind ? { ...e, mood: 'gone' as const } : e,
  );
  expect(faceShown(events)).not.toBe(restingFace);
  expect(faceShown(gone)).toBe(restingFace);
});

test('patience tints the face in three steps, the last of which is the last straw', () => {
  expect([4, 3, 2, 1, 0].map((left) => tintOf(left, 4))).toEqual([
    'patient',
    'patient',
    'thin',
    'last',
    'last',
  ]);
  expect(tintOf(2, 2)).toBe('patient');
});
