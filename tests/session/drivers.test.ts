import { compileCall, type CallRules } from '../../src/core/call/rules.ts';
import { withoutAnswers } from '../../src/scenario/answers.ts';
import { createGrowingDriver } from '../../src/session/growingDriver.ts';
import { grownTo } from '../../src/session/grown.ts';
import { createLocalDriver } from '../../src/session/localDriver.ts';
import { describeDriver } from './describeDriver.ts';
import { tinyRules } from './driver.ts';
import { badNetwork, farRoom } from './farRoom.ts';

describeDriver('in this browser', tinyRules, () => createLocalDriver(tinyRules));

const begun = compileCall(withoutAnswers(tinyRules.scenario), tinyRules.persona);
const growing = (loadWhole: () => Promise<CallRules>) =>
  createGrowingDriver(begun, async () => grownTo(await loadWhole()));
describeDriver('growing', tinyRules, () => growing(() => Promise.resolve(tinyRules)));
describeDriver('growing, after two failures', tinyRules, () => {
  let tried = 0;
  return growing(() =>
    ++tried > 2 ? Promise.resolve(tinyRules) : Promise.reject(new Error('offline')),
  );
});
describeDriver('far away', tinyRules, () => farRoom(tinyRules, badNetwork()));
