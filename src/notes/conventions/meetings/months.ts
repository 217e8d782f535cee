/** Names of months, and their short forms, as a pattern's alternatives; the first three letters tell which. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const FIRST_LETTERS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/** 1 to 12, or 0 where the word names no month. */
export const monthOf = (word: string): number =>
  FIRST_LETTERS.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** Names of weekdays, and their short forms, as a pattern's alternatives. */
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** 0 (Sunday) to 6, or -1. */
export const weekdayOf = (word: string): number => DAYS.indexOf(word.slice(0, 3).toLowerCase())
