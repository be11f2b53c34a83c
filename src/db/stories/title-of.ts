import { type RawBuilder, sql } from 'kysely';

/**
 * What a story is called: the headline of its newest brief; before it has one, the title of the first report that is
 * neither a copy of another nor opinion. An essay's title ("The long way around") says nothing of the event.
 */
export function titleOf(storyId: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`coalesce(
    (select nullif(headline.text, '')
       from briefs named join claims headline
         on headline.brief_id = named.id and headline.part = 'headline' and headline.state <> 'cut'
      where named.story_id = ${storyId}
      order by named.state = 'spiked', coalesce(named.published_at, named.drafted_at) desc limit 1),
    (select report.title from articles report where report.story_id = ${storyId}
      order by report.copy_of is not null, report.genre <> 'report', report.arrival limit 1), '')`;
}
