import type { CommunityName, KeptReading, TextHash } from '#record'
import type { Desk } from './desk.ts'
import type { Watch } from './file-notes.ts'
import { reportProgress } from './progress.ts'
import { readBytes, readingToKept } from './read-text.ts'

/** Reads every filed text that this version of the reader has not read; answers how many it read. */
export const readFiled = async (
  desk: Desk,
  community: CommunityName,
  watch: Watch = {},
): Promise<number> => {
  const known = await desk.readings.known(community.id, desk.reader)
  const filings = await desk.filings.all(community.id)
  const texts = [...new Set(filings.map((filing) => filing.text))].filter(
    (text) => !known.has(text),
  )
  const work = { phase: 'reading again', community: community.name, total: texts.length }
  const report = reportProgress(work, desk.ticks, watch.onProgress ?? (() => undefined))
  let readings: KeptReading[] = []
  for (const [index, text] of texts.entries()) {
    if (watch.signal?.aborted) break
    const reading = await readOne(desk, community, text)
    if (reading) readings.push(reading)
    if (readings.length >= 64) {
      await desk.readings.put(community.id, readings)
      readings = []
      await desk.pause()
    }
    report(index + 1)
  }
  await desk.readings.put(community.id, readings)
  if (texts.length > 0 && !watch.signal?.aborted)
    await desk.readings.forget(community.id, desk.reader)
  return texts.length
}

const readOne = async (
  desk: Desk,
  community: CommunityName,
  text: TextHash,
): Promise<KeptReading | null> => {
  const bytes = await desk.texts.get(community.id, text)
  if (bytes === null) return null
  const { reading, unwrapped } = await readBytes(bytes, desk)
  return { text, reader: desk.reader, json: readingToKept(reading), unwrapped }
}
