import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { personaOf } from '../src/core/persona/personas.ts';
import { shippedCall } from './longCalls.ts';
import { walks, type WalkName } from './walks.ts';

// A process of its own for one walk: nothing has run in it before but the reading of the scenario.

/** What one walk took, and a mark by which two walks of the same edges are known. */
export interface Walked {
  readonly ms: number;
  /** Processor time of all its threads, ms: what a busy machine makes little of. */
  readonly cpuMs: number;
  /** What the result holds, bytes, garbage collected. */
  readonly held: number;
  /** How much the process grew at most meanwhile, bytes; `null` where the system doesn't tell. */
  readonly peak: number | null;
  readonly positions: number;
  readonly edges: number;
  readonly mark: string;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Memory held, bytes, once what is no longer used has been given back: buffers take a moment. */
const held = async (): Promise<number> => {
  for (let i = 0; i < 3; i++) {
    collect();
    await setTimeout(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const resident = (line: 'VmHWM' | 'VmRSS'): number | null => {
  try {
    const text = readFileSync('/proc/self/status', 'utf8');
    const kB = new RegExp(`${line}:\\s+(\\d+) kB`, 'u').exec(text)?.[1];
    return kB === undefined ? null : Number(kB) * 1024;
  } catch {
    return null;
  }
};
/** Has the system forget the highest mark so far. */
const forgetPeak = (): boolean => {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
};

const [name, id, turns, ...before] = process.argv.slice(2) as [WalkName, string, string];
const { scenario: whole } = shippedCall(id);
const definition = personaOf(whole.persona);
const scenario = { ...whole, turns: Number(turns) };
for (const earlier of before as WalkName[]) walks[earlier](definition, scenario);

const heldBefore = await held();
const peakKnown = forgetPeak();
const residentBefore = resident('VmRSS');
const busyBefore = process.cpuUsage();
const begun = performance.now();
const result = walks[name](definition, scenario);
const ms = performance.now() - begun;
const busy = process.cpuUsage(busyBefore);
const highest = resident('VmHWM');
const heldAfter = await held();

const edges = new Set<string>();
const positions = new Set<string>();
result((edge) => {
  edges.add(edge);
  positions.add(edge.slice(0, edge.indexOf(' → ')));
});
const hash = createHash('sha256');
for (const edge of [...edges].sort()) hash.update(edge);
const walked: Walked = {
  ms,
  cpuMs: (busy.user + busy.system) / 1000,
  held: heldAfter - heldBefore,
  peak: peakKnown && highest !== null && residentBefore !== null ? highest - residentBefore : null,
  positions: positions.size,
  edges: edges.size,
  mark: hash.digest('hex'),
};
process.send?.(walked);
