// @ts-check
/**
 * Shows what comes of a form while it is written, a moment after the last key; the button stays. The address
 * of the page follows, where one can hold what is written.
 */

const PAUSE = 700

const form = document.querySelector('form[data-live]')
const result = form instanceof HTMLFormElement && document.getElementById(form.dataset.live ?? '')
if (form instanceof HTMLFormElement && result) {
  let asked = 0
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  const ask = async () => {
    const turn = ++asked
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const fresh = page.getElementById(result.id)
    if (turn !== asked || !fresh) return
    result.replaceChildren(...fresh.childNodes)
    const share = result.querySelector('a[data-share]')
    history.replaceState(null, '', share?.getAttribute('href') ?? location.pathname)
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      ask().catch(() => {})
    }, PAUSE)
  })
}
