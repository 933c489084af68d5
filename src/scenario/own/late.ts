import type { Scenario } from '../../core/call/scenario.ts';
import type { Language } from '../../core/course/language.ts';
import type { Opening } from '../opening.ts';

// A chunk between the first page and the library, so that the page needn't list all that the
// library is made of: reader, machines and phrasebooks.

const library = () => import('./library.ts');

/** As the library's `loadOwn`. @throws whatever the import throws when the network fails */
export async function loadOwn(id: string, language: Language): Promise<Scenario | null> {
  return (await library()).loadOwn(id, language);
}

/** As the library's `loadOwnOpening`. @throws as `loadOwn` */
export async function loadOwnOpening(id: string, language: Language): Promise<Opening | null> {
  return (await library()).loadOwnOpening(id, language);
}
