/** Writes every sound of the product to public/sounds. Run by `npm run sounds`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bakeSound, soundRecipes } from './sounds/catalogue.ts';

const folder = new URL('../public/sounds/', import.meta.url);
mkdirSync(folder, { recursive: true });
let total = 0;
for (const recipe of soundRecipes) {
  const bytes = bakeSound(recipe);
  writeFileSync(new URL(`${recipe.name}.wav`, folder), bytes);
  total += bytes.length;
  console.log(`${recipe.name}.wav  ${bytes.length} bytes`);
}
console.log(`${soundRecipes.length} sounds, ${total} bytes`);
