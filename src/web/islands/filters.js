// @ts-check
/** Filters a list as soon as something else is chosen; the button stays for words. */

const form = document.querySelector('form[data-filters]')
if (form instanceof HTMLFormElement) {
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit()
  })
  form.addEventListener('submit', () => {
    for (const field of form.querySelectorAll('select, input'))
      if (
        (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) &&
        field.value === ''
      )
        field.disabled = true
  })
  addEventListener('pageshow', () => {
    for (const field of form.querySelectorAll('[disabled]')) field.removeAttribute('disabled')
  })
}
