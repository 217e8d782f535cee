/** Lines that a site puts around a page of text, as they come out when the page is copied. */
export const PAGE_CHROME: readonly RegExp[] = [
  /^(?:skip to (?:main )?content|navigation menu|toggle navigation|search or jump to.*|sign (?:in|up|out)|log (?:in|out))$/i,
  /^(?:latest commit|history|blame|raw|code|preview|copy path|copy raw file|download raw file|executable file|permalink|edit this (?:page|file)|open with desktop|view raw|delete|breadcrumbs|outline)$/i,
  /^(?:issues|pull requests|merge requests|actions|projects|wiki|insights|settings|discussions|star|fork|watch|unwatch|notifications|files|commits|branches|tags|releases|contributors)(?: \d[\d.,k]*)?$/i,
  /^file metadata and controls$/i,
  /^\d+ (?:contributors?|commits?|branch(?:es)?|tags?)\b.{0,60}$/i,
  /^\d[\d,]* lines \(\d[\d,]* (?:s?loc)\)(?: · [\d.]+ (?:bytes|[KM]i?B))?$/i,
  /^(?:©|copyright|\(c\)) ?.{0,80}$/i,
  /^(?:footer|footer navigation|terms|privacy|security|status|docs|contact(?: github)?|pricing|api|training|blog|about|manage cookies|do not share my personal information|back to top)$/i,
  /^you (?:can’t|can't) perform that action at this time\.?$/i,
  /^name file metadata and controls$/i,
]

/** A line that only such a page has. */
export const PAGE_SIGN =
  /^(?:skip to content|file metadata and controls|\d[\d,]* lines \(\d[\d,]* s?loc\).{0,40})$/im

/** Where the foot of such a page begins. */
export const PAGE_FOOT = /^(?:footer|footer navigation|©.{0,80}|terms|privacy)$/i
