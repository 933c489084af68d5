import { drillsOf } from '../drills/drillStore.ts';
import type { ProgressStore } from '../progress.ts';
import type { RecordPort } from '../record/port.ts';
import type { Contents } from './contents.ts';
import { goneIn, readTables, takeIn } from './exchange.ts';
import { isEmpty, mergeDrills, mergeRecords, planMerge, type MergePlan } from './merge.ts';

/** What a file would bring to the record that is here. */
export interface Preview {
  readonly plan: MergePlan;
  /** Nothing was ever kept here, so the file's settings come along. */
  readonly settings: boolean;
}

/** All that is kept here of the trainee. @throws whatever the database throws */
export async function contentsHere(progress: ProgressStore, record: RecordPort): Promise<Contents> {
  const tables = await readTables(await record.open(), record.profile);
  const { settings, records } = progress.getState();
  return { settings, records, drills: drillsOf(progress).getState().record, tables };
}

/** What taking a file in would bring; nothing is written. @throws whatever the database throws */
export async function previewOf(
  file: Contents,
  progress: ProgressStore,
  record: RecordPort,
): Promise<Preview> {
  const here = await contentsHere(progress, record);
  const gone = await goneIn(await record.open(), record.profile);
  return { plan: planMerge(file.tables, here.tables, gone), settings: isEmpty(here) };
}

/**
 * Takes a file in. The database comes first: where it fails, nothing at all was taken in.
 *
 * @param deletedToo whether what was deleted here comes back
 * @throws whatever the database throws
 */
export async function takeInHere(
  file: Contents,
  progress: ProgressStore,
  record: RecordPort,
  deletedToo = false,
): Promise<Preview> {
  const settings = isEmpty(await contentsHere(progress, record));
  const plan = await takeIn(await record.open(), record.profile, file.tables, deletedToo);
  const { takeInRecords, changeSettings } = progress.getState();
  takeInRecords((here) => mergeRecords(here, file.records));
  drillsOf(progress)
    .getState()
    .takeIn((here) => mergeDrills(here, file.drills));
  if (settings) changeSettings(file.settings);
  const { add, change, gone } = plan.scenarios;
  // The first page and the bar look at this, not at the database.
  if ([...add, ...change, ...(deletedToo ? gone : [])].length > 0)
    changeSettings({ ownScenarios: true });
  return { plan, settings };
}
