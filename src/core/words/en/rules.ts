import { introLimit } from '../../course/times.ts';
import type { CourseWords } from '../words.ts';

export const rules = {
  C1: {
    title: `The ${introLimit}-second introduction`,
    sentence: `Within ${introLimit} seconds they should know who you are, why you ring and what is in it for them; then a question of yours brings them in. The ${introLimit} seconds are the course’s figure.`,
  },
  C2: {
    title: 'First impression',
    sentence:
      'Your name first, then “does this suit you?”. Not “may I take a few minutes?”: it is worn out.',
  },
  C3: {
    title: 'Honest and direct',
    sentence:
      'Never say that you aren’t selling, or that it is a survey. Owning up with a smile works better: about one in ten hangs up, in the course’s experience.',
  },
  C4: {
    title: 'Advantage, not slogans',
    sentence:
      'Name two or three real problems that customers like this one got rid of. Empty claims count against you.',
  },
  C5: {
    title: 'Find what hurts and stay there',
    sentence: 'When the key problem comes up, leave your list alone and stay with it.',
  },
  C6: {
    title: 'Aim for a meeting',
    sentence:
      'The call is there to get the meeting. By the course, a good one takes less than five minutes.',
  },
  C7: {
    title: 'Six steps to an appointment',
    sentence:
      'Greet, say what sets you apart, name others in their trade, ask outright, say what the meeting gives them, and offer two times instead of “do you have time?”.',
  },
  C8: {
    title: 'Getting past the front desk',
    sentence:
      'Reaching the right person through somebody who guards the phone is a skill of its own.',
  },
  C9: {
    title: 'The right person',
    sentence:
      'You are looking for money, authority and need in one person. By the course’s count, seven in ten cold calls don’t reach them, so ask early who does what.',
  },
  C10: {
    title: 'The list decides',
    sentence:
      'Much is settled before you dial: how well the list was chosen decides how many calls can succeed.',
  },
  C11: {
    title: '70 / 20 / 10',
    sentence:
      'Listen 70%, ask 20%, tell 10%, and tell only what they want to know. This is the course’s target; no study backs the exact figures.',
  },
  C12: {
    title: 'From implied to explicit',
    sentence:
      'A grumble is not yet a need. Ask from the outside in, the facts, then the weak spot, then what surrounds it, until they say themselves that they want it solved.',
  },
  C13: {
    title: 'First the cost, then the hope',
    sentence:
      'Let them feel what the problem costs before you offer a way out, and never do one without the other.',
  },
  C14: {
    title: '“Too expensive”',
    sentence:
      'Price is about worth it or not. Where you want a meeting, let the worth be seen before a figure; if they press after that, give a range.',
  },
  C15: {
    title: '“I’ll have to ask my boss”',
    sentence:
      'Show that you understand, ask to speak to the boss, and if that fails help them to speak for you. One team blamed about 80% of its lost calls on this objection.',
  },
  C16: {
    title: 'A no at hello',
    sentence:
      'It is often a reflex. Stop pushing, talk about something else that helps them, and come back later.',
  },
  C17: {
    title: 'A commitment is specific',
    sentence:
      'Who does what, and when. A dated call-back is the smallest step forward; “we’ll be in touch” is none at all.',
  },
  C18: {
    title: 'Arrange the next step',
    sentence:
      'When the call is warm, skip the yes or no and arrange what comes next. Only when it is warm.',
  },
  C19: {
    title: 'An incentive',
    sentence: 'A well-chosen offer can speed up a decision that they were about to take.',
  },
  C20: {
    title: 'Keep asking',
    sentence:
      'Ask for the appointment more than once, each time with another reason. Once at the very end is not enough.',
  },
  C21: {
    title: 'Leave some for the meeting',
    sentence:
      'Say seven tenths and keep three, where the goal is a meeting. A question they ask still gets its answer.',
  },
  C22: {
    title: 'End well',
    sentence: 'Say place, time and what to bring once more, thank them, and hang up without hurry.',
  },
  C23: {
    title: 'Part as friends',
    sentence:
      'Even after a no, even after a rude one, wish them a good day. It keeps your own head up.',
  },
  C24: {
    title: 'A clear, even voice',
    sentence:
      'Speak at an even pace, clearly and kindly, and read out prescribed notices as written.',
  },
  C25: {
    title: 'No dodging, no pushing',
    sentence:
      'Answer what they ask about price and terms, never cut them off, stay the same after a no, force nothing.',
  },
  C26: {
    title: 'What is never allowed',
    sentence:
      'Signing up somebody who said no, or selling to a child or an elderly person. Whatever else went well, an auditor fails the call.',
  },
  C27: {
    title: 'A yes must be clear',
    sentence:
      '“Yes” or “fine, do it” counts. “Mm” and “right, right” don’t: ask again before you write it down.',
  },
  C28: {
    title: 'Explain again, never bluff',
    sentence: 'If they didn’t follow, say it again and check. What you don’t know, you find out.',
  },
  C29: {
    title: 'Trust',
    sentence:
      'Say your name, know your prices, compare two offers for them. “Another one worth a look is …”, not “you should …”: the decision is theirs.',
  },
} satisfies CourseWords['rules'];
