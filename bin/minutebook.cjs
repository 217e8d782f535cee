#!/usr/bin/env node
// Runs on any Node: says which one is needed before it loads what an older one cannot read.
var need = 24
var have = Number(process.versions.node.split('.')[0])
if (have < need) {
  console.error(`minutebook needs Node ${need} or newer; this is Node ${process.versions.node}.`)
  console.error(
    'Install a newer one from https://nodejs.org, or run: npx -p node@' +
      need +
      ' -p minutebook minutebook',
  )
  process.exit(3)
}
// Compiled modules are kept between starts.
require('node:module').enableCompileCache()
import('../dist/minutebook.mjs')
