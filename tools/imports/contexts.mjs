/**
 * The contexts in the order of a teacher's story, and of whom each may know the contract: `asks` for its questions,
 * `hears` for its news. Who asks and who hears whom is drawn in docs/architecture.md from this list. `identity` says
 * who acts, and `audit` writes down what they do, so everyone may know the contracts of these two.
 *
 * `uses` names another context's core whose pure functions a context may call, `runs` its server whose threads a server
 * may start; `shows` names contexts of whose screens the exported components may stand on a screen of this one. `takes`
 * is for who is handed everything and asks nobody, not even who acts: whose plain data that is. Such a context owns no
 * table, no queue and no field of the graph.
 */
export const contexts = {
  identity: { asks: [], hears: [] },
  competences: { asks: [], hears: [] },
  teachers: {
    asks: ['competences'],
    hears: ['certification', 'entry-tests'],
    uses: ['competences'],
    shows: ['competences', 'catalogue'],
  },
  catalogue: {
    asks: ['competences', 'teachers'],
    hears: [],
    uses: ['competences', 'teachers'],
    shows: ['competences'],
  },
  matching: {
    asks: ['teachers', 'catalogue', 'competences', 'enrolment', 'learning'],
    hears: [],
    shows: ['competences', 'catalogue', 'teachers'],
  },
  'entry-tests': { asks: ['competences'], hears: [], uses: ['matching'], shows: ['competences', 'teachers', 'paths'] },
  planner: {
    asks: [],
    hears: [],
    takes: ['competences', 'teachers', 'catalogue', 'matching'],
    uses: ['matching'],
  },
  paths: {
    asks: ['teachers', 'catalogue', 'competences', 'enrolment', 'matching', 'entry-tests'],
    hears: ['teachers', 'enrolment'],
    uses: ['competences', 'matching', 'planner'],
    runs: ['planner'],
    shows: ['competences', 'catalogue', 'teachers', 'enrolment'],
  },
  enrolment: {
    asks: ['catalogue', 'teachers', 'competences'],
    hears: [],
    uses: ['matching'],
    shows: ['competences', 'catalogue', 'learning'],
  },
  learning: { asks: ['catalogue', 'enrolment'], hears: [] },
  certification: {
    asks: ['catalogue', 'competences', 'enrolment', 'learning'],
    hears: ['learning'],
    shows: ['competences'],
  },
  messaging: {
    asks: ['catalogue'],
    hears: ['identity', 'catalogue', 'enrolment', 'certification', 'paths', 'privacy'],
  },
  audit: { asks: ['catalogue'], hears: ['certification'], shows: ['identity'] },
  privacy: { asks: ['catalogue', 'enrolment', 'certification', 'paths', 'matching'], hears: [] },
  operations: { asks: [], hears: [] },
  insight: {
    asks: ['paths', 'teachers', 'catalogue', 'competences', 'enrolment'],
    hears: [],
    uses: ['catalogue'],
    shows: ['competences', 'catalogue'],
  },
};

/** Libraries that are not a context, and may stand on what. */
export const technique = ['platform', 'testkit', 'composition', 'academy-folder', 'ui', 'gql', 'sdl'];
