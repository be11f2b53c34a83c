import type { Speech } from './speech.js';

const LINE = /^\s*(\p{Lu}[\p{Lu}.'’-]{2,}(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3})(?:,[^:]{2,60}|\s\([^)]*\))?:\s+/u;

/** "RUIZ: It works." A line of a transcript is all its speaker's. */
export function speakerOfTranscriptLine(
  line: string,
): Pick<Speech, 'speaker' | 'speakerStart' | 'speakerEnd' | 'start' | 'end' | 'cue'> | null {
  const match = LINE.exec(line);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const speakerStart = line.indexOf(name);
  const end = line.trimEnd().length;
  if (end - match[0].length < 2) return null;
  return {
    speaker: name,
    speakerStart,
    speakerEnd: speakerStart + name.length,
    start: match[0].length,
    end,
    cue: ':',
  };
}
