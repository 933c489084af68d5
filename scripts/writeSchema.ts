import { writeFileSync } from 'node:fs';
import { personas } from '../src/core/persona/personas.ts';
import { termsOfAll } from '../src/scenario/personaTerms.ts';
import { scenarioSchema } from '../src/scenario/schema.ts';

// The file that editors read; a test holds it to what the reader of scenarios says now.
const schema = scenarioSchema(termsOfAll(personas));
writeFileSync('docs/scenario.schema.json', JSON.stringify(schema, null, 2));
