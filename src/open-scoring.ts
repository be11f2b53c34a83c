import { tellSampleStories } from '../sample/tell-stories.js';
import { completeArticle } from './domain/article.js';
import { UNRESERVED } from './domain/rights.js';
import { findPrompts } from './load-prompts.js';
import { markProgram } from './mark-program.js';
import type { StorySet } from './newsroom/score-writer.js';
import type { ScoringParts } from './newsroom/scorecard/ports.js';

/** A fixed day, so that the sample’s relative dates, and with them its scorecards, are the same on every machine. */
const SAMPLE_DAY = new Date('2026-03-02T08:00:00Z');

/** The sample newsroom’s stories, as a set to score writers on. Its outlets are ours: they keep nothing from models. */
export const tellSampleSet = (): StorySet => ({
  name: 'sample',
  stories: [...tellSampleStories(SAMPLE_DAY)].map(([story, reports]) => ({
    story,
    articles: reports.map((report, index) => ({ ...completeArticle(report, index), rights: UNRESERVED })),
    opinions: new Set(reports.filter(({ isOpinion }) => isOpinion).map(({ id }) => id)),
  })),
});

/** What the program brings to scoring. */
export const openScoring = (): ScoringParts => ({
  promptsOf: findPrompts,
  program: markProgram(),
  sampleStories: tellSampleSet,
});
