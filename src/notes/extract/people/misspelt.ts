/** One letter more, less, other, or two swapped: of names of five letters or more. */
export const isMisspelt = (written: string, name: string, least = 5): boolean => {
  if (Math.abs(written.length - name.length) > 1) return false
  const [a, b] = [written.toLowerCase(), name.toLowerCase()]
  if (a.length < least || b.length < least || Math.abs(a.length - b.length) > 1 || a[0] !== b[0])
    return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  const [restA, restB] = [a.length - i - j, b.length - i - j]
  return restA <= 1 && restB <= 1
    ? true
    : restA === 2 && restB === 2 && a[i] === b[i + 1] && a[i + 1] === b[i]
}
