import type { PartId } from '../../core/scoring/rubric.ts';
import { fewestCalls, measuredBy } from '../diagnosis/measure.ts';
import { customerFor, needOf, type Customer } from '../diagnosis/proposal.ts';
import { statementsIn } from '../diagnosis/statements.ts';
import { isPlayedThrough } from '../record/counted.ts';
import type { CallDigest } from '../record/digest.ts';
import { skillLines, type SkillLine } from '../record/skills.ts';

/** The part of the rubric in which a trainee's calls leave most, and whom to practise it on. */
export interface Weakness {
  readonly part: PartId;
  /** 0–1; the same that skills over time shows. */
  readonly level: number;
  /** Calls that it rests on, at least three. */
  readonly calls: number;
  /** The customer's scenario. */
  readonly scenario: string;
}

const partOf = ({ measure, level, calls }: SkillLine) =>
  measure.kind === 'part' && calls >= fewestCalls ? [{ part: measure.id, level, calls }] : [];

/**
 * The weakest part by the levels of skills over time; within it the statement of the self-diagnosis
 * with the greatest need says whom to call, as it does in a plan.
 *
 * @param customers who can be called
 * @returns `null`: fewer than three calls say anything, or there is nobody to call
 */
export function weaknessIn(
  digests: readonly CallDigest[],
  customers: readonly Customer[],
): Weakness | null {
  const played = digests.filter(isPlayedThrough);
  const [weakest] = skillLines(played, 'year')
    .flatMap(partOf)
    .sort((a, b) => a.level - b.level);
  if (!weakest) return null;
  const findings = { answers: {}, measured: measuredBy(played), calls: played, customers };
  const [statement] = statementsIn(weakest.part).toSorted(
    (a, b) => needOf(b, findings) - needOf(a, findings),
  );
  const scenario = statement === undefined ? null : customerFor(statement, findings);
  return scenario === null ? null : { ...weakest, scenario };
}
