/** What `nutgraf help` prints. */
export const HELP = `Nutgraf: a self-hosted news desk that writes attributed briefs.

  nutgraf start [--sample]       run the desk, the site and the newsletter
  nutgraf brief <url|file>…      write a brief of one event to the standard output
  nutgraf explain <url|file>     tell what each stage decides about a report
  nutgraf scorecard              count what is wrong with the writer’s briefs
  nutgraf edition [--date DAY]   assemble the day’s edition and hand it to the mail server or the outbox
  nutgraf sources <task>         list, add, import or export what the desk follows
  nutgraf invite                 print a one-time sign-in link for an editor
  nutgraf version

“nutgraf <command> --help” lists a command’s options. The README tells the settings.
`;

const DESK_OPTIONS = `  --data DIR         folder of the embedded database (nutgraf-data)
  --help             this text
`;

/** What the commands that work on a desk print for \`--help\`. */
export const HELP_OF = {
  start: `nutgraf start [options]

  Runs the desk, the site and the newsletter until Ctrl-C.

  --sample           follow the sample newsroom: made-up outlets on this machine
  --port N           port of the site and the desk (4040)
  --host ADDRESS     address to listen on (127.0.0.1)
  --sample-port N    port of the sample newsroom (4041)
  --outbox DIR       folder for mails while no mail server is set (outbox)
${DESK_OPTIONS}`,
  edition: `nutgraf edition [options]

  Assembles the edition of a day, once, from the briefs published on it, and hands it over.

  --date DAY         the day, such as 2026-03-01 (today)
  --outbox DIR       folder for mails while no mail server is set (outbox)
${DESK_OPTIONS}`,
  sources: `nutgraf sources list
nutgraf sources add URL
nutgraf sources import FILE|URL
nutgraf sources export [--output FILE]

  Lists what the desk follows (address, state, minutes between reads, name, what is wrong, with tabs between);
  follows an address; follows every feed of an OPML file; writes the list as OPML. A running desk need not be
  stopped.

  --output FILE, -o  file for the list (the standard output)
${DESK_OPTIONS}`,
  invite: `nutgraf invite [options]

  Prints a one-time link with which an editor chooses a name and a password.

  --name NAME        for an editor who lost the password: the link sets a new one
${DESK_OPTIONS}`,
} as const;
