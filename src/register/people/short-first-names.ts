/** First names with what their bearers are called for short, folded. */
const SHORT: readonly (readonly string[])[] = `
alexander alex sasha xander|alexandra alex sasha sandra|alexei alex lyosha|andrew andy drew|anthony tony|benjamin ben|catherine cathy kate|charles charlie chuck|christian chris
christina chris tina|christopher chris kit|daniel dan danny|david dave|deborah deb debbie|dmitri dima dmitry dimitri|dmitry dima dmitri|donald don|douglas doug|edward ed eddie ted|elizabeth liz beth betsy eliza
eugene gene|evgeny eugene zhenya|frederick fred|gabriel gabe|gerald gerry jerry|gregory greg|ignacio nacho|jacob jake|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny|jeremiah jeremy jerry
jessica jess|jonathan jon jonny|john johnny jack|joseph joe joey|joshua josh|katherine kate kathy katie|kenneth ken kenny|lawrence larry|leonard len leo|margaret maggie meg peggy|matthew matt
maximilian max|maxim max|michael mike mick|mikhail misha michael|mohammed mohamed muhammad mo|nathaniel nathan nate nat|nicholas nick nico|nicolas nick nico|nikolai nick kolya|oliver ollie|pamela pam
patricia pat trish|patrick pat paddy|peter pete|philip phil|phillip phil|raymond ray|rebecca becky becca|richard rich rick dick|robert rob bob bobby|ronald ron|russell russ|samuel sam|samantha sam
sebastian seb bastian|sergei sergey serge|sergey sergei serge|stephen steve stefan|steven steve|stuart stu|susan sue|suzanne sue|theodore ted theo|thomas tom tommy|timothy tim|valerie val|victoria vicky tori
vincent vince vinnie|vladimir vlad volodya|walter walt|wesley wes|william will bill billy liam|yevgeny eugene zhenya|zachary zach zac|nicolai nick`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(' '))

const longByShort = new Map<string, Set<string>>()
for (const [long, ...shorts] of SHORT)
  for (const short of shorts)
    longByShort.set(short, (longByShort.get(short) ?? new Set()).add(long!))

/** Whether one first name is short for the other: `mike` and `michael`. */
export const isShortFor = (a: string, b: string): boolean =>
  longByShort.get(a)?.has(b) === true || longByShort.get(b)?.has(a) === true
