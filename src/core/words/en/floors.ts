import type { CourseWords } from '../words.ts';

export const floors = {
  open: {
    asks: 'They ask you something',
    tells: 'They tell you what is wrong',
    objects: 'They object',
    hedges: '“Mm”: neither yes nor no',
    yields: 'Nothing is open: it is your turn',
  },
  objections: {
    reflex: 'They wave you off by reflex',
    price: 'The price stands in the way',
    boss: 'Their boss stands in the way',
  },
  standings: {
    hidden: 'No trouble has come out',
    implied: 'They have told you a trouble',
    explicit: 'They want it solved',
    valued: 'They see what a solution is worth',
    agreed: 'They have said yes',
    sealed: 'The yes has been repeated',
  },
} satisfies CourseWords['floors'];
