import { leadOf } from '../core/call/cast.ts';
import type { Customer, Scenario } from '../core/call/scenario.ts';
import type { Ending } from '../core/course/outcomes.ts';

/** What lists of scenarios know of each, in every language. */
export type ScenarioCard = Pick<
  Scenario,
  'id' | 'version' | 'hash' | 'title' | 'teaser' | 'persona' | 'difficulty' | 'goal'
> & {
  readonly customer: Pick<Customer, 'id' | 'name' | 'role' | 'look'>;
  readonly company: Scenario['rep']['company'];
  /** Endings to be found, in the order of `endings`. */
  readonly endings: readonly Ending[];
};

/** As much of a card as the choice of customers shows. */
export type CustomerSummary = Pick<ScenarioCard, 'id' | 'teaser' | 'difficulty' | 'endings'> & {
  readonly customer: Pick<Customer, 'name' | 'role' | 'look'>;
};

/**
 * The card of a scenario.
 *
 * @param endings those that its persona has
 */
export function cardOf(scenario: Scenario, endings: readonly Ending[]): ScenarioCard {
  const { id, version, hash, title, teaser, persona, difficulty, goal } = scenario;
  const { id: customerId, name, role, look } = leadOf(scenario);
  return {
    id,
    version,
    hash,
    title,
    teaser,
    persona,
    difficulty,
    goal,
    customer: { id: customerId, name, role, look },
    company: scenario.rep.company,
    endings,
  };
}

/** What the choice of customers shows of a card. */
export function summaryOf({
  id,
  teaser,
  difficulty,
  endings,
  customer,
}: ScenarioCard): CustomerSummary {
  const { name, role, look } = customer;
  return { id, teaser, difficulty, endings, customer: { name, role, look } };
}
