import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { fitsAcross, NARROW, WIDE } from './stage.ts'

/** What is wrong with the page that is open, wide and narrow, light and dark. */
export const troublesOf = async (page: Page): Promise<readonly string[]> => {
  const troubles: string[] = []
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size)
    if (!(await fitsAcross(page))) troubles.push(`scrolls sideways at ${size.width}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const violation of await violations(page, colorScheme === 'dark'))
        troubles.push(`${size.width} ${colorScheme}: ${violation}`)
    }
  }
  return troubles
}

/** What axe has against the page, as `rule: element`; or against its colours alone. */
const violations = async (page: Page, ofColours: boolean): Promise<readonly string[]> => {
  // The page has no frames: axe need not open a second page to gather what they say.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const found = await (ofColours
    ? axe.withRules('color-contrast')
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  ).analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
