/**
 * Records without words: what a private list keeps. Pure.
 */

/** States and times only. */
export function ticksOnly({ version, rounds }) {
  const bare = (steps) => Object.fromEntries(Object.entries(steps).map(([name, { state = "", at = "" }]) => [name, { state, at }]));
  const round = ({ id, started = "", steps, archive }) => ({
    ...{ id, title: "", started, steps: bare(steps) },
    ...(archive && { archive: bare(archive) }),
  });
  return { version, rounds: rounds.map(round) };
}

/** Has anybody written something in it, and not only ticked? */
export function hasWords({ rounds }) {
  const written = ({ title, who, note, due, others }) => Boolean(title || who || note || due || others);
  return rounds.some((round) => [round, ...Object.values({ ...round.steps, ...round.archive })].some(written));
}
