/**
 * How well stories meet across languages with a real embedder: news that the trial does not know, each event told in
 * three languages, always two events of one matter (the same firm, town or match) on one day.
 * Usage: NUTGRAF_EMBEDDER_URL=http://127.0.0.1:11434/v1 NUTGRAF_EMBEDDER_NAME=bge-m3 tsx bench/group-languages.ts
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { createEmbedder } from '../src/adapters/language-model/create-embedder.js';
import { readConfig } from '../src/config.js';
import { compact, createGrouper, judgeVectors, trialTexts } from '../src/group/index.js';
import { EMBEDDER_KIND, embedderAccessOf } from '../src/newsroom/embedder/settings.js';

const MATTERS = z.array(z.object({ matter: z.string(), events: z.array(z.record(z.string(), z.string())) }));
const AT_ONCE = 32;

const settings = EMBEDDER_KIND.merge({}, readConfig().embedder);
const access = embedderAccessOf(settings);
if (access === null)
  throw new Error('Name an embedder: NUTGRAF_EMBEDDER_NAME, and its NUTGRAF_EMBEDDER_URL.');
const embedder = createEmbedder({ ...access, totalSeconds: 300 });

async function embed(texts: readonly string[]): Promise<Float32Array[]> {
  const all: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const batch = texts.slice(from, from + AT_ONCE).map((text) => `${settings.prefix}${text}`);
    all.push(...(await embedder.embed(batch)).vectors);
  }
  return all;
}

const told = MATTERS.parse(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'languages/told-thrice.json'), 'utf8')),
).flatMap(({ matter, events }) =>
  events.flatMap((event, at) =>
    Object.entries(event).map(([lang, words]) => {
      const end = words.search(/[.:：。] /) + 1;
      return {
        id: `${matter} ${at} ${lang}`,
        event: `${matter} ${at}`,
        lang,
        title: words.slice(0, end).replace(/[.:]$/, ''),
        text: words.slice(end).trim(),
        published: '2026-03-02T08:00:00Z',
      };
    }),
  ),
);

const trial = judgeVectors(await embed(trialTexts()));
const { bearings } = trial;
const right = trial.languages.reduce((sum, one) => sum + one.right, 0);
console.log(
  `trial: ${right} of 40 found again; same ${bearings.like.toFixed(3)}, different ${bearings.unlike.toFixed(3)}`,
);
if (trial.refused !== null) console.log(trial.refused);

const vectors = await embed(told.map(({ title, text }) => `${title}\n${text}`));
const grouper = createGrouper();
// Within a language words decide, which other benches measure: here each report stands in a story of its own.
for (const report of told) grouper.add(report, { storyId: report.id });
const began = performance.now();
for (const [at, report] of told.entries()) {
  const vector = vectors[at];
  if (vector !== undefined && trial.refused === null)
    grouper.meet(report, { space: 'bench', numbers: compact(vector) }, bearings);
}
const each = (performance.now() - began) / told.length;

const pairs = { right: 0, wrong: 0, missed: 0 };
for (const [i, a] of told.entries())
  for (const b of told.slice(i + 1)) {
    const together = grouper.storyOf(a.id) === grouper.storyOf(b.id);
    const same = a.event === b.event;
    if (together && same) pairs.right++;
    else if (together) {
      pairs.wrong++;
      console.log(`wrongly together: ${a.id} | ${b.id}`);
    } else if (same) {
      pairs.missed++;
      console.log(`missed: ${a.id} | ${b.id}`);
    }
  }
const stories = new Set(told.map(({ id }) => grouper.storyOf(id))).size;
const events = new Set(told.map(({ event }) => event)).size;
const precision = pairs.right / (pairs.right + pairs.wrong || 1);
const recall = pairs.right / (pairs.right + pairs.missed || 1);
console.log(
  `${told.length} reports, ${events} events, ${stories} stories; pairs: ${pairs.right} right, ${pairs.wrong} wrong, ${pairs.missed} missed; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ${each.toFixed(2)} ms for each report`,
);

// The other event of a matter is the likeliest mistake where the event itself is reported in one language only.
const alone = { joined: 0, of: 0 };
for (const report of told) {
  const [matter] = report.event.split(/ \d$/);
  const others = told
    .map((other, at) => ({ other, vector: vectors[at] }))
    .filter(({ other }) => other.event !== report.event && other.event.startsWith(`${matter} `))
    .filter(({ other }) => other.lang !== report.lang);
  const [own] = told
    .map((other, at) => ({ other, vector: vectors[at] }))
    .filter(({ other }) => other === report);
  const apart = createGrouper();
  for (const { other, vector } of [...others, ...(own === undefined ? [] : [own])]) {
    apart.add(other, { storyId: other.id });
    if (vector !== undefined) apart.meet(other, { space: 'bench', numbers: compact(vector) }, bearings);
  }
  alone.of++;
  if (others.some(({ other }) => apart.storyOf(other.id) === apart.storyOf(report.id))) {
    alone.joined++;
    console.log(`joined the other event of its matter: ${report.id}`);
  }
}
console.log(
  `${alone.joined} of ${alone.of} reports join the other event of their matter where their own is told by nobody else`,
);
