/** What the commands that work on pages print for `--help`. */
export const PAGE_HELP = {
  brief: `nutgraf brief [options] <url|file>…

  Reads one or more reports of one event and writes a brief of it to the standard output. Files are saved
  pages (.html, .html.gz) or plain text whose first line is the title; “-” reads the standard input.
  Nothing is stored. Progress goes to the standard error. What an outlet keeps from language models is not shown
  to one; of a saved page only the page itself can say so.

  -f, --format FORMAT   markdown (default), html or json (with evidence and verdicts)
  -o, --output FILE     write the brief to a file
  --writer WHO          model or extractive; without it the model where one is set (NUTGRAF_MODEL_NAME)
  --allow-host HOST     read this host although its address is private, on any port; “*.localhost” allows
                        every name below; may be given several times
  -h, --help            this text

  Exit codes: 0 written, 2 wrong usage, 3 a page could not be read, 4 nothing could be supported,
  5 the language model cannot be used and the settings say wait.
`,
  explain: `nutgraf explain [options] <url|file>…
nutgraf explain --desk <url|id> [--data DIR]

  Tells what each stage decides about reports of one event: how the page was read, what was taken for the
  article and what was left out, how the reports belong together, which sentences were chosen or dropped and
  why, and what the verifier says of each claim.

  With --desk nothing is read: it tells what the desk did with a story, an article or a brief (by its address,
  slug or id), why each report stands in its story, and why the story stands where it does.

  --allow-host HOST     read this host although its address is private, on any port
  --desk ITEM           an address, a slug or an id that the desk knows
  --data DIR            with --desk: folder of the embedded database (nutgraf-data)
  -h, --help            this text

  Exit codes: 0 explained to the end, 2 wrong usage, 3 a page could not be read, 4 nothing could be supported.
`,
  scorecard: `nutgraf scorecard [options]

  Has the writer write a set of stories and counts what is wrong with the briefs, by the criteria of the EBU and the
  BBC for news by machines: accuracy, quotation, sourcing, opinion as fact, editorialisation, context. Nothing is
  stored without --desk.

  --stories FILE        the stories, one a line as JSON: {"story": …, "articles": [{"title": …, "text": …, "outlet": …,
                        "published": …, "opinion": false}]} (the sample newsroom’s)
  --against FILE        a scorecard of the same stories; ends with 6 where the writer does worse
  --desk                the writer that drafts on the desk writes the stories, and the desk keeps the scorecard
  --data DIR            with --desk: folder of the embedded database (nutgraf-data)
  -f, --format FORMAT   table (default) or json
  -o, --output FILE     write the scorecard, as JSON, to a file
  -h, --help            this text

  Exit codes: 0 scored, 2 wrong usage, 3 a file could not be read, 5 the desk or its model cannot be used,
  6 worse than the scorecard given.
`,
} as const;
