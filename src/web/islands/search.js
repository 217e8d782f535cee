// @ts-check
/** Shows results while somebody types, by fetching the same page that the form would open. */

const PAUSE = 160

const field = document.getElementById('q')
const form = field?.closest('form')
const results = document.getElementById('results')

if (field instanceof HTMLInputElement && form instanceof HTMLFormElement && results) {
  /** @type {AbortController | undefined} */
  let asking
  /** @type {number | undefined} */
  let waiting

  const ask = async () => {
    asking?.abort()
    asking = new AbortController()
    const address = new URL(form.action)
    if (field.value.trim() !== '') address.searchParams.set('q', field.value)
    try {
      const response = await fetch(address, { signal: asking.signal })
      if (!response.ok) return
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const fresh = page.getElementById('results')
      if (fresh) results.replaceChildren(...fresh.childNodes)
      history.replaceState(null, '', address)
      document.title = page.title
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, PAUSE)
  })
}
