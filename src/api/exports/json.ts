/** Rows as one JSON document in the shape of a listing, a row a line. */
export async function* json<Row>(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let total = 0
  yield '{"rows":['
  for await (const row of rows) yield `${total++ === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`
  yield `\n],"total":${total},"cursor":null}\n`
}
