// @ts-check
/** Joins marks and their notes in the margin: pointing at one lights up the other; a click on a mark goes there. */

const partners = (/** @type {Element} */ element) =>
  document.querySelectorAll(`[data-item="${CSS.escape(element.getAttribute('data-item') ?? '')}"]`)

const light = (/** @type {Event} */ event, /** @type {boolean} */ on) => {
  const target = event.target instanceof Element ? event.target.closest('[data-item]') : null
  if (target) for (const element of partners(target)) element.classList.toggle('lit', on)
}

const notes = document.querySelector('.notes')
if (notes) {
  for (const kind of ['pointerover', 'focusin'])
    notes.addEventListener(kind, (event) => light(event, true))
  for (const kind of ['pointerout', 'focusout'])
    notes.addEventListener(kind, (event) => light(event, false))
  notes.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    if (!target || target.closest('a') || !document.getSelection()?.isCollapsed) return
    const flag = target.closest('mark[data-item]')?.querySelector('a.flag')
    if (flag instanceof HTMLAnchorElement) location.hash = flag.hash
  })
}
