import { it } from '@jest/globals';
import { copyOpenPost } from './testing/copied-posts.js';
import { feedStatement, FEED_START } from './data/feed.queries.js';
import { market, HAVEN_NORTH, HAVEN_SOUTH, WERVEN } from './testing/market.js';
it('perf', async () => {
  const world = await market();
  const people = [];
  for (let i = 0; i < 60; i++) people.push(await world.person('P' + i, [HAVEN_NORTH, HAVEN_SOUTH, WERVEN][i % 3]!));
  const texts: [string, string][] = [['Wie helpt mij met boodschappen doen in de winkel?', 'grocery-shopping'], ['Ik zoek hulp bij mijn tuin en de heg', 'odd-jobs'], ['Samen koffie drinken en praten over vroeger', 'visiting'], ['Ik repareer graag fietsen voor de buurt', 'games'], ['Spelletjes doen op dinsdag in het buurthuis', 'games']];
  const ids: string[] = [];
  for (let i = 0; i < 60; i++) { const [t, a] = texts[i % 5]!; ids.push(await world.open(people[i]!, t + ' nummer ' + i, { activity: a, kind: i % 3 ? 'offer' : 'request' })); }
  for (const id of ids) await copyOpenPost(world, id, 800, Math.floor(Math.random() * 100000));
  await world.rows('ANALYZE post'); await world.rows('ANALYZE post_revision');await world.rows('ANALYZE person');await world.rows('ANALYZE resident');
  const viewer = { id: people[1]!.id, brokerMunicipalities: [] };
  const base = { kind: null, areas: null, activities: null, availability: 0, language: null, search: null };
  const asks: [string, any][] = [['plain', base], ['kind', { ...base, kind: 'request' }], ['area', { ...base, areas: [HAVEN_NORTH] }], ['activity', { ...base, activities: ['odd-jobs'] }], ['kind+act+areas', { ...base, kind: 'offer', activities: ['games'], areas: [HAVEN_NORTH, WERVEN] }], ['none', { ...base, activities: ['dog-walking'] }], ['langnone', { ...base, language: 'ar' }], ['search', { ...base, search: { stems: ['fiets'], activities: [], section: 'exact' } }], ['search rare', { ...base, search: { stems: ['zzzz'], activities: ['dog-walking'], section: 'exact' } }], ['similar', { ...base, search: { stems: ['boodshcap'], activities: [], section: 'similar' } }], ['similar rare', { ...base, search: { stems: ['didgerido'], activities: [], section: 'similar' } }]];
  const out: string[] = [];
  for (const [name, ask] of asks) {
    const { query, values } = feedStatement(ask, viewer, FEED_START, 21, world.clock.now());
    const times: number[] = [];
    let n = 0;
    for (let i = 0; i < 14; i++) { const t = performance.now(); n = (await world.database.read(query, values)).length; times.push(performance.now() - t); }
    times.sort((a, b) => a - b);
    out.push(`${name}: ${n} rows median ${times[7]!.toFixed(2)} max ${times[13]!.toFixed(2)}`);
  }
  console.log(out.join('\n'));
  for (const k of [8, 9, 10]) { const { query, values } = feedStatement(asks[k]![1], viewer, FEED_START, 21, world.clock.now());
  console.log(asks[k]![0], ((await world.database.write((tx) => tx.manager.query('EXPLAIN (ANALYZE, BUFFERS OFF) ' + query.text, values as any[]))) as any[]).map((r) => r['QUERY PLAN']).join('\n')); }
  await world.close();
}, 600_000);
