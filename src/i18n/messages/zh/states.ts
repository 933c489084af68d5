/** States of the parts that customers share, by path below `talking`. */
const parts: Readonly<Record<string, string>> = {
  ear: '这句话怎么听进去的',
  'ear.listens': '等您开口',
  'ear.hears': '正接上了',
  'ear.hearsSoftly': '接上了一半',
  'ear.slights': '越过了他们留下的事',
  'ear.misses': '没有着落',
  floor: '他们留下了什么',
  'floor.pickUp': '刚接起电话',
  'floor.asks': '问了一句，等回答',
  'floor.tells': '说了一桩烦心事',
  'floor.objects': '有件事挡着',
  'floor.hedges': '没说行，也没说不行',
  'floor.yields': '没留下什么，等您往下说',
  need: '需求走到了哪一步',
  'need.hidden': '还没露出来',
  'need.implied': '露出了难处',
  'need.explicit': '亲口说想解决',
  'need.valued': '说出了解决了值什么',
  'need.agreed': '答应了',
  'need.sealed': '约定核对过了',
  clock: '时间',
  'clock.time': '还有时间',
  'clock.lastTurn': '最后一个回合',
};

/**
 * What each state of a persona's machine is called, by persona and by path below `talking`. A test
 * holds these names to the machines: none may be missing, and none be left over.
 */
export const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  busyManager: parts,
  priceObjector: parts,
  staller: parts,
};
