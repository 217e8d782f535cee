/** What people shorten in one meeting and write out in another. */
export const LONG_BY_SHORT: ReadonlyMap<string, string> = new Map(
  `admin administrator, ann announcement, app application, auth authentication, config configuration,
   db database, dep dependency, dev developer, doc document, env environment, impl implementation,
   info information, infra infrastructure, lib library, mail email, mgmt management, msg message,
   org organisation, organization organisation, perf performance, pic picture, pr pull, repo repository,
   sched schedule, site website, spec specification, sub subscription, vid video, ws workshop`
    .split(/,\s*/)
    .flatMap((pair) => {
      const [short, long] = pair.split(' ') as [string, string]
      return [[short, long] as const, [`${short}s`, long] as const]
    }),
)
