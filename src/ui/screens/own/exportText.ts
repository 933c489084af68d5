import { download } from '../../components/download.ts';

/** The id that a text gives itself, as far as it can be told without reading it in earnest. */
export function idInText(text: string): string | null {
  return /^id:\s*["']?([a-zA-Z0-9-]+)/mu.exec(text)?.[1] ?? null;
}

/** Saves a scenario as the file that the command line and the build would take. */
export function exportText(text: string): void {
  download(`${idInText(text) ?? 'scenario'}.yaml`, text, 'application/yaml');
}
