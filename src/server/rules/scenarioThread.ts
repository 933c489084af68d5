import { parentPort } from 'node:worker_threads';
import { choicesNow } from '../../analysis/review/judge.ts';
import { buildGraph } from '../../analysis/graph/callGraph.ts';
import { solve, type Solution } from '../../analysis/solver/solve.ts';
import { rulesOf } from '../../core/call/callRules.ts';
import type { Scenario } from '../../core/call/scenario.ts';
import { personas } from '../../core/persona/personas.ts';
import { ownId } from '../../scenario/ownId.ts';
import { termsOfAll } from '../../scenario/personaTerms.ts';
import { readScenario } from '../../scenario/readScenario.ts';
import { minimums } from '../../scenario/surroundings.ts';
import type { Ask, Read, Report } from './messages.ts';

// The thread's own module: it reads texts and solves calls, so that the one which serves the rooms
// never waits for either.

/** Solved calls that are kept; a class goes back and forth between few. */
const mostSolved = 4;
const solved = new Map<string, Solution>();

function solutionOf(scenario: Scenario): Solution {
  const kept = solved.get(scenario.hash);
  // What was asked for last is given up last.
  solved.delete(scenario.hash);
  const definition = personas[scenario.persona];
  if (!definition) throw new Error(`nobody made the persona ${scenario.persona}`);
  const solution = kept ?? solve(buildGraph(rulesOf(scenario, definition)));
  solved.set(scenario.hash, solution);
  const [oldest] = solved.keys();
  if (solved.size > mostSolved && oldest !== undefined) solved.delete(oldest);
  return solution;
}

function read(text: string): Read {
  const around = { personas: termsOfAll(personas), phrasebooks: {}, atLeast: minimums };
  // No byte order mark is part of a text; files of some editors begin with one.
  const { value, problems } = readScenario(text.replace(/^\uFEFF/u, ''), null, around);
  if (!value) return { scenario: null, problems };
  return { scenario: { ...value.scenario, id: ownId(value.scenario.id) }, problems: [] };
}

function answer(ask: Ask) {
  return ask.ask === 'read' ? read(ask.text) : choicesNow(solutionOf(ask.scenario), ask.transcript);
}

parentPort?.on('message', (ask: Ask) => {
  let report: Report;
  try {
    report = { answer: answer(ask) };
  } catch (error) {
    report = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(report);
});
