import type { Database, NamedQuery } from '#platform';

/** What is wrong in a snapshot, line by line. */
const WRONG: NamedQuery<{ wrong: string }, string> = {
  name: 'spec_shift_wrong',
  // On a connection beside the pool, where it does not wait behind those whom it looks at.
  hot: true,
  text: `SELECT format('%s has %s of %s', s.id, count(u.id), s.places) AS wrong
         FROM shift s JOIN sign_up u ON u.shift_id = s.id AND u.state IN ('confirmed', 'toConfirm', 'offered')
         GROUP BY s.id HAVING count(u.id) > s.places
       UNION ALL
         SELECT format('%s counts %s, %s and %s', s.id, s.confirmed, s.offered, s.waiting)
         FROM shift s LEFT JOIN sign_up u ON u.shift_id = s.id GROUP BY s.id
         HAVING s.confirmed <> count(*) FILTER (WHERE u.state IN ('confirmed', 'toConfirm'))
           OR s.offered <> count(*) FILTER (WHERE u.state = 'offered')
           OR s.waiting <> count(*) FILTER (WHERE u.state = 'waiting')
       UNION ALL
         SELECT format('%s is in two places', a.person_id)
         FROM sign_up a JOIN sign_up b ON b.person_id = a.person_id AND b.id > a.id AND b.period && a.period
         WHERE a.state = 'confirmed' AND b.state = 'confirmed'
       UNION ALL
         SELECT format('%s has a free place while somebody waits', s.id) FROM shift s
         WHERE s.state = 'planned' AND s.waiting > 0 AND s.confirmed + s.offered < s.places
       UNION ALL
         SELECT format('%s was passed over', w.id) FROM sign_up w JOIN sign_up o ON o.shift_id = w.shift_id
           AND o.number > w.number AND o.state = 'offered' WHERE w.state = 'waiting'`,
  row: ({ wrong }) => wrong,
};

/** What breaks the promise about places at this moment. */
export const wrongPlaces = (database: Database): Promise<string[]> => database.read(WRONG, []);

/** Looks every 10 milliseconds while some work goes on; answers what was wrong in any look, and how often it looked. */
export async function sampled(
  database: Database,
  work: () => Promise<unknown>,
): Promise<{ readonly wrong: readonly string[]; readonly looks: number }> {
  const wrong = new Set<string>();
  let looks = 0;
  const busy = { going: true };
  const looking = (async () => {
    while (busy.going) {
      for (const line of await wrongPlaces(database)) wrong.add(line);
      looks += 1;
      await new Promise((next) => setTimeout(next, 10));
    }
  })();
  try {
    await work();
  } finally {
    busy.going = false;
    await looking;
  }
  for (const line of await wrongPlaces(database)) wrong.add(line);
  return { wrong: [...wrong], looks };
}
