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
      for (const violation of await violations(page))
        troubles.push(`${size.width} ${colorScheme}: ${violation}`)
    }
  }
  return troubles
}

/** What axe has against the page, as `rule: element`. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
